package org.teranga.platform.qualification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A qualification that a person has shown.
 *
 * @param holder whose it is
 * @param until  the last day on which it holds; null where it does not end
 * @param rests  on what it rests
 */
public record Qualification(
        UUID id,
        UUID holder,
        QualificationKind kind,
        Instant grantedAt,
        @Nullable LocalDate until,
        Grounds rests) {
    public Qualification {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(grantedAt, "grantedAt");
        if (until == null && (kind.ends() || !(rests instanceof Grounds.Earned))) {
            throw new IllegalArgumentException(kind.code() + " needs a last day");
        }
        if (rests instanceof Grounds.Seen && !kind.seenByOne()) {
            throw new IllegalArgumentException(kind.code() + " is earned, or attested by two");
        }
    }

    /** Who granted it: who saw the record, or who asked for what two attest; null where the platform itself did. */
    public @Nullable UUID grantedBy() {
        return switch (rests) {
            case Grounds.Earned earned -> null;
            case Grounds.Seen seen -> seen.by();
            case Grounds.Attested attested -> attested.by();
        };
    }

    /** The second of the two who attest it; null where none is needed. */
    public @Nullable UUID confirmedBy() {
        return rests instanceof Grounds.Attested attested ? attested.confirmer() : null;
    }

    /** The day on which what shows it was seen; null where the platform saw it itself. */
    public @Nullable LocalDate seenOn() {
        return switch (rests) {
            case Grounds.Earned earned -> null;
            case Grounds.Seen seen -> seen.on();
            case Grounds.Attested attested -> attested.on();
        };
    }
}
