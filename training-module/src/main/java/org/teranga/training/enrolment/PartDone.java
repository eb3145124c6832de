package org.teranga.training.enrolment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody has done a part of a course.
 *
 * @param part    which part
 * @param version in which version of the course
 * @param at      when
 * @param percent of a quiz: the mark; null for any other part
 */
record PartDone(
        UUID part, int version, Instant at, @Nullable Integer percent) {}
