package org.teranga.matching.duplicate.finding;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.duplicate.RecordKind;

/**
 * Two records that may be one human's.
 *
 * @param alike    codes of what is alike
 * @param foundAt  since when it is known
 * @param apartAt  when somebody said that they are two people's, or null
 * @param apartBy  who said so, or null
 */
public record DuplicatePair(
        UUID id,
        RecordKind recordKind,
        UUID firstId,
        UUID secondId,
        List<String> alike,
        Instant foundAt,
        @Nullable Instant apartAt,
        @Nullable UUID apartBy) {
    public DuplicatePair {
        alike = List.copyOf(alike);
    }

    /** The other of its two records. */
    public UUID beside(UUID record) {
        return record.equals(firstId) ? secondId : firstId;
    }
}
