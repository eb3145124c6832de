package org.teranga.matching.safeguarding.policy.version;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The policy that is being written. An association has at most one; publishing or discarding it ends it.
 *
 * @param policy     as JSON
 * @param countsFrom the first day on which it would count; null for the day on which it is published
 * @param reason     what it is for; empty where nothing was said
 * @param changedAt  when it was last changed
 * @param changedBy  the account that did it
 * @param revision   which saving of it this is: another one each time
 */
public record PolicyDraft(
        String policy,
        @Nullable LocalDate countsFrom,
        String reason,
        Instant changedAt,
        UUID changedBy,
        UUID revision) {
    public PolicyDraft {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(changedAt, "changedAt");
        Objects.requireNonNull(changedBy, "changedBy");
        Objects.requireNonNull(revision, "revision");
    }
}
