package org.teranga.platform.qualification.check;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.qualification.Grounds;
import org.teranga.platform.qualification.Qualification;
import org.teranga.platform.qualification.QualificationKind;

/**
 * A check as it was noted, whether it holds or not.
 *
 * @param subject  of whom, or of which home
 * @param by       who saw it; null where the platform counted it itself, and of what came from elsewhere
 * @param second   the other of two who attest it; null where none is needed, or none has yet
 * @param seenOn   the day; null likewise
 * @param until    the last day on which it holds
 * @param pending  whether it counts for nothing until another member attests it
 * @param endedAt  when it was withdrawn; null where it was not
 * @param evidence on what it rests; empty where nothing is kept
 */
public record NotedCheck(
        UUID id,
        UUID subject,
        QualificationKind kind,
        Instant notedAt,
        @Nullable UUID by,
        @Nullable UUID second,
        @Nullable LocalDate seenOn,
        @Nullable LocalDate until,
        boolean pending,
        @Nullable Instant endedAt,
        String evidence) {
    public NotedCheck {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(notedAt, "notedAt");
        Objects.requireNonNull(evidence, "evidence");
    }

    /**
     * What two attest.
     *
     * @throws NullPointerException where one of them is missing
     */
    Qualification attested() {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(second, "second");
        Objects.requireNonNull(seenOn, "seenOn");
        return new Qualification(id, subject, kind, notedAt, until, new Grounds.Attested(by, second, seenOn));
    }

    /** How it stands on that day: {@code withdrawn, expired, to_confirm} or {@code valid}. */
    public String state(LocalDate day) {
        if (endedAt != null) {
            return "withdrawn";
        }
        if (until != null && until.isBefore(day)) {
            return "expired";
        }
        return pending ? "to_confirm" : "valid";
    }
}
