package org.teranga.training.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The completion of a course by somebody; it is never changed.
 *
 * @param id        its id
 * @param enrolment in which round
 * @param person    the account
 * @param course    which course
 * @param version   in which version
 * @param at        when
 * @param until     the last day on which it holds; null where it does not end
 * @param revoked   whether the certificate of it was taken back
 */
public record Completion(
        UUID id,
        UUID enrolment,
        UUID person,
        UUID course,
        int version,
        Instant at,
        @Nullable LocalDate until,
        boolean revoked) {
    public Completion {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(enrolment, "enrolment");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(course, "course");
        Objects.requireNonNull(at, "at");
    }

    /**
     * Whether it holds.
     *
     * @param today  which day
     * @param oldest the oldest version of the course of which completions stay good
     */
    public boolean holds(LocalDate today, int oldest) {
        return !ranOut(today) && !endedEarlier(oldest);
    }

    /** Whether its last day is over. */
    boolean ranOut(LocalDate today) {
        return until != null && until.isBefore(today);
    }

    /** Whether something else than time has ended it: a later version of the course, or that its certificate was taken back. */
    boolean endedEarlier(int oldest) {
        return revoked || version < oldest;
    }
}
