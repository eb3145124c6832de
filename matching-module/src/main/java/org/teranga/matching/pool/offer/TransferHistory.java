package org.teranga.matching.pool.offer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The history of an offer's transfers between associations; most offers stay where they were left, and this is empty. */
@Embeddable
public class TransferHistory {
    private @Nullable String aside;

    @Column(name = "passed_to")
    private @Nullable String passedTo;

    @Column(name = "passed_at")
    private @Nullable Instant passedAt;

    @Column(name = "passed_from")
    private @Nullable String passedFrom;

    @Column(name = "consented_at")
    private @Nullable Instant consentedAt;

    protected TransferHistory() {}

    private TransferHistory(TransferHistory before) {
        aside = before.aside;
        passedTo = before.passedTo;
        passedAt = before.passedAt;
        passedFrom = before.passedFrom;
        consentedAt = before.consentedAt;
    }

    TransferHistory aside(@Nullable String why) {
        TransferHistory way = new TransferHistory(this);
        way.aside = why;
        return way;
    }

    TransferHistory passedOn(@Nullable String association, @Nullable Instant at) {
        TransferHistory way = new TransferHistory(this);
        way.passedTo = association;
        way.passedAt = at;
        return way;
    }

    TransferHistory cameBy(String association, Instant consented) {
        TransferHistory way = new TransferHistory(this);
        way.passedFrom = association;
        way.consentedAt = consented;
        return way;
    }

    /** Why it waits, or waited, aside: {@code outside, kind, full}; null where it does not. */
    public @Nullable String aside() {
        return aside;
    }

    /** The association that looks after it now; null where it is this one. */
    public @Nullable String passedTo() {
        return passedTo;
    }

    /** When it was passed on. */
    public @Nullable Instant passedAt() {
        return passedAt;
    }

    /** The association that passed it on to this one; null where it was left here. */
    public @Nullable String passedFrom() {
        return passedFrom;
    }

    /** When the person agreed to that. */
    public @Nullable Instant consentedAt() {
        return consentedAt;
    }

    /** As pages show it. */
    public Shown shown() {
        return new Shown(aside, passedTo, passedAt, passedFrom, consentedAt);
    }

    /** The same as a value: why it waits aside, to whom it went and when, from whom it came and when the person agreed. */
    public record Shown(
            @Nullable String aside,
            @Nullable String passedTo,
            @Nullable Instant passedAt,
            @Nullable String passedFrom,
            @Nullable Instant consentedAt) {}
}
