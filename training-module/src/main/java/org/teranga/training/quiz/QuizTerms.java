package org.teranga.training.quiz;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.teranga.training.course.CourseTerms;

/**
 * The terms in which a quiz differs from its course.
 *
 * @param passMark  what passes, in per cent; null for what the course says
 * @param attempts  how often it may be tried, 0 without limit; null for what the course says
 * @param waitHours how long one waits between two attempts; null for what the course says
 */
public record QuizTerms(
        @Nullable Integer passMark,
        @Nullable Integer attempts,
        @Nullable Integer waitHours) {
    /** As the course says. */
    public static final QuizTerms OF_COURSE = new QuizTerms(null, null, null);

    /** The terms that hold, with those of the course where nothing is said; never below what the platform asks of such a course. */
    public CourseTerms in(CourseTerms course) {
        return new CourseTerms(
                course.askedOf(),
                course.validityMonths(),
                Math.max(
                        Objects.requireNonNullElse(passMark, course.passMark()),
                        course.guarded() ? CourseTerms.LEAST_MARK : 0),
                course.grants(),
                course.prerequisites(),
                Objects.requireNonNullElse(attempts, course.attempts()),
                Objects.requireNonNullElse(waitHours, course.waitHours()));
    }
}
