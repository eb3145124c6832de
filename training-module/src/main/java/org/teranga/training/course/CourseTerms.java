package org.teranga.training.course;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.qualification.QualificationKind;

/**
 * The terms of a course: what it asks and gives.
 *
 * @param askedOf        of whom it is asked: {@code host}, {@code helper}, {@code staff}
 * @param validityMonths how long a completion holds; 0 for ever
 * @param passMark       the least mark of its quizzes, in percent
 * @param grants         code of the qualification that it gives; empty for none
 * @param prerequisites  ids of the courses without which it does not count as completed
 * @param attempts       how often a quiz may be tried; 0 without limit
 * @param waitHours      how long to wait between two attempts
 */
public record CourseTerms(
        Set<String> askedOf,
        int validityMonths,
        int passMark,
        String grants,
        List<UUID> prerequisites,
        int attempts,
        int waitHours) {
    /** Of whom a course can be asked, in the order in which they are offered. */
    public static final List<String> GROUPS = List.of("host", "helper", "staff");

    /** The longest validity, in months. */
    public static final int LONGEST_VALIDITY = 120;

    /** The least mark, in percent, for which anybody is given a qualification on which every placement stands. */
    public static final int LEAST_MARK = 60;

    private static final Set<QualificationKind> GUARDED =
            Set.of(QualificationKind.ETHICS_COURSE, QualificationKind.TRAUMA_COURSE, QualificationKind.HELPER_COURSE);

    /** What a new course asks. */
    public static final CourseTerms FIRST = new CourseTerms(Set.of(), 24, 80, "", List.of(), 0, 0);

    public CourseTerms {
        askedOf = Set.copyOf(askedOf);
        Objects.requireNonNull(grants, "grants");
        prerequisites = List.copyOf(prerequisites);
        if (!GROUPS.containsAll(askedOf)
                || validityMonths < 0
                || validityMonths > LONGEST_VALIDITY
                || passMark < 0
                || passMark > 100
                || attempts < 0
                || waitHours < 0) {
            throw new IllegalArgumentException("the terms " + askedOf + ", " + validityMonths + " months, " + passMark
                    + " %, " + attempts + " attempts, " + waitHours + " hours");
        }
    }

    /** Whether it gives a qualification on which every placement stands: no association can make it cheaper than {@link #LEAST_MARK}. */
    public boolean guarded() {
        return granted().filter(GUARDED::contains).isPresent();
    }

    /** The qualification that it gives; empty for none, and for one that no course gives. */
    public Optional<QualificationKind> granted() {
        return QualificationKind.of(grants).filter(QualificationKind::course);
    }
}
