package org.teranga.platform.qualification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person has shown.
 *
 * @param holder    whose it is
 * @param grantedBy the account of who granted it; null where the platform itself did
 * @param until     the last day on which it holds; null where it does not end
 */
public record Qualification(
        UUID id,
        UUID holder,
        QualificationKind kind,
        Instant grantedAt,
        @Nullable UUID grantedBy,
        @Nullable LocalDate until) {
    public Qualification {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(grantedAt, "grantedAt");
        if (kind.ends() && until == null) {
            throw new IllegalArgumentException(kind.code() + " needs a last day");
        }
    }
}
