package org.teranga.matching.duplicate.merge;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.duplicate.RecordKind;

/**
 * Two records that were made one.
 *
 * @param pairId         of which pair
 * @param keptId         the record that is kept
 * @param goneId         the record that is taken back for it
 * @param personId       under whose key lies what the kept one said
 * @param before         that, sealed
 * @param taken          codes of what it says since as the other did
 * @param keptLinkHash   the link of the kept one, before
 * @param usedAt         since when its contact reached its person, before
 * @param vouchedAt      since when the team stood for its contact, before
 * @param goneStatus     how far the other was
 * @param goneVersion    how often the other was changed
 */
record RecordMerge(
        UUID id,
        UUID pairId,
        RecordKind recordKind,
        UUID keptId,
        UUID goneId,
        UUID personId,
        byte[] before,
        List<String> taken,
        @Nullable String keptLinkHash,
        @Nullable Instant usedAt,
        @Nullable Instant vouchedAt,
        String goneStatus,
        @Nullable Instant goneWithdrawnAt,
        long goneVersion,
        @Nullable String goneLinkHash,
        Instant mergedAt,
        UUID mergedBy) {
    /** For how long it can be undone. */
    static final Duration UNDO = Duration.ofDays(30);

    RecordMerge {
        taken = List.copyOf(taken);
    }

    /** Whether it can still be undone. */
    boolean mayBeUndone(Instant now) {
        return now.isBefore(mergedAt.plus(UNDO));
    }
}
