package org.teranga.matching.preference;

import java.time.Instant;
import java.util.Objects;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;

/** A household's wish for an offer, and when it was noted. */
public record Preference(NeedId need, OfferId offer, Instant notedAt) {
    public Preference {
        Objects.requireNonNull(need, "need");
        Objects.requireNonNull(offer, "offer");
        Objects.requireNonNull(notedAt, "notedAt");
    }

    /** Who would rather have what. */
    public Pair pair() {
        return new Pair(need, offer);
    }

    /** A need and an offer. */
    public record Pair(NeedId need, OfferId offer) {}
}
