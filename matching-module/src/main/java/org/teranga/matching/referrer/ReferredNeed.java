package org.teranga.matching.referrer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.need.NeedId;

/**
 * A need that a partner entered, as far as it may be known there.
 *
 * @param number    its receipt number
 * @param kind      which kind of help
 * @param called    the name as it was entered; empty where none was
 * @param enteredAt when
 * @param version   how often the need had been changed when the partner last did
 * @param now       how often it has been changed by now
 * @param stage     how far it is
 * @param waits     whether it is one of those that are matched
 */
public record ReferredNeed(
        NeedId id,
        String number,
        String kind,
        String called,
        Instant enteredAt,
        long version,
        long now,
        ReferralStage stage,
        boolean waits) {
    /** Whether nobody else has changed it since, and nobody was proposed: then the partner corrects what it entered. */
    public boolean mayBeCorrected() {
        return waits && version == now && (stage == ReferralStage.RECEIVED || stage == ReferralStage.LOOKED_AT);
    }

    /** Whether the partner may take it back. */
    public boolean mayBeWithdrawn() {
        return waits && stage.mayBeWithdrawn();
    }

    /** What was entered now. */
    record Entered(NeedId need, UUID person, @Nullable String name) {}
}
