package org.teranga.training.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event: somebody has completed a course, all of its parts and the courses that belong to it. Fired within the transaction.
 *
 * @param completion its id
 * @param person     the account
 * @param course     which course
 * @param version    in which version
 * @param at         when
 * @param until      the last day on which it holds; null where it does not end
 */
public record CourseCompleted(
        UUID completion,
        UUID person,
        UUID course,
        int version,
        Instant at,
        @Nullable LocalDate until) {}
