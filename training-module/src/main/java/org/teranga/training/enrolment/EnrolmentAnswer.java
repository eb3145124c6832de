package org.teranga.training.enrolment;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's training on the outside.
 *
 * @param enrolments     the courses that were begun
 * @param qualifications what was shown and holds
 * @param certificates   what was earned
 * @param missing        what still stands before a placement
 */
public record EnrolmentAnswer(
        List<Enrolled> enrolments,
        List<Shown> qualifications,
        List<Certified> certificates,
        List<MissingForPlacement> missing) {
    public EnrolmentAnswer {
        enrolments = List.copyOf(enrolments);
        qualifications = List.copyOf(qualifications);
        certificates = List.copyOf(certificates);
        missing = List.copyOf(missing);
    }

    /**
     * A course that was begun.
     *
     * @param courseId which
     * @param version  the version in which it was completed, else the one that learners see
     * @param progress how much of it is done, from 0 to 100
     * @param state    {@code under_way}, {@code waiting}, {@code completed}, {@code ending} or {@code ended}
     */
    public record Enrolled(UUID courseId, int version, int progress, String state) {
        static Enrolled of(CourseProgress one) {
            int current = one.course().version().orElseThrow().number();
            Completion completion = one.completion();
            return new Enrolled(
                    one.course().id(),
                    one.holds() && completion != null ? completion.version() : current,
                    one.holds() ? 100 : one.percent(),
                    one.state().name().toLowerCase(Locale.ROOT));
        }
    }

    /**
     * What was shown.
     *
     * @param kind  code of the qualification
     * @param until the last day, as ISO 8601; null where it does not end
     */
    public record Shown(String kind, @Nullable String until) {}

    /**
     * A certificate.
     *
     * @param id  its id
     * @param url where anybody can see it, from the root of the host
     */
    public record Certified(UUID id, String url) {}
}
