package org.teranga.training.course;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A course as it was published; it never changes.
 *
 * @param course            whose version
 * @param number            from 1 on
 * @param publishedAt       when
 * @param publishedBy       the account that did it; null for what came with the platform
 * @param reason            why, in its words
 * @param keepsCertificates whether what was earned with the versions before stays good
 * @param outline           sections and parts
 * @param terms             what it asks and gives
 */
public record CourseVersion(
        UUID course,
        int number,
        Instant publishedAt,
        @Nullable UUID publishedBy,
        String reason,
        boolean keepsCertificates,
        CourseOutline outline,
        CourseTerms terms) {
    /** The longest reason. */
    public static final int LONGEST_REASON = 1_000;

    public CourseVersion {
        Objects.requireNonNull(course, "course");
        Objects.requireNonNull(publishedAt, "publishedAt");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(outline, "outline");
        Objects.requireNonNull(terms, "terms");
    }
}
