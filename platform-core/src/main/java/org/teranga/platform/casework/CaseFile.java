package org.teranga.platform.casework;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.casework.triage.Standing;

/**
 * A file. It begins with the first thing that is done with it or waits in it, and ends with the last person whom it is about.
 *
 * @param id       its key
 * @param kind     the code of its kind
 * @param subject  which offer, need, home or placement
 * @param owner    the account of who has it; null for nobody
 * @param next     what comes next; null where nobody said
 * @param standing how far the team has come with it, where it came in from outside
 * @param openedAt when it began
 * @param version  how often its owner or next step has changed: who saw an earlier one is told
 */
public record CaseFile(
        UUID id,
        String kind,
        UUID subject,
        @Nullable UUID owner,
        @Nullable NextStep next,
        Standing standing,
        Instant openedAt,
        long version) {
    public CaseFile {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(openedAt, "openedAt");
    }

    /** Whether this account has it. */
    public boolean isOf(UUID account) {
        return account.equals(owner);
    }
}
