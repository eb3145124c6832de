package org.teranga.matching.safeguarding.policy.version;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * A published policy. It never changes.
 *
 * @param number      counts on from what every association starts with
 * @param policy      as JSON
 * @param countsFrom  the first day on which it counts
 * @param reason      why, in the words of who published it
 * @param draftedBy   who wrote it last
 * @param publishedAt when
 * @param publishedBy another person than all who wrote it
 */
public record PolicyVersion(
        int number,
        String policy,
        LocalDate countsFrom,
        String reason,
        UUID draftedBy,
        Instant publishedAt,
        UUID publishedBy) {
    public PolicyVersion {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(countsFrom, "countsFrom");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(draftedBy, "draftedBy");
        Objects.requireNonNull(publishedAt, "publishedAt");
        Objects.requireNonNull(publishedBy, "publishedBy");
    }
}
