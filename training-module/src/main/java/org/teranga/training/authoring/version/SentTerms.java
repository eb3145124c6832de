package org.teranga.training.authoring.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.teranga.platform.form.Answers;
import org.teranga.platform.qualification.QualificationKind;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;
import org.teranga.training.course.Course;
import org.teranga.training.course.CourseTerms;

/** The form of what a course asks and gives: {@code askedOf, validity, passMark, grants, after, attempts, wait}. */
final class SentTerms {
    private static final int MOST_ATTEMPTS = 20;
    private static final int LONGEST_WAIT = 720;
    private static final int WHOLE = 100;

    private SentTerms() {}

    /**
     * What it says.
     *
     * @param others the other courses of the association
     * @throws Refusal invalid with every fault
     */
    static CourseTerms read(Answers sent, List<Course> others) {
        List<FieldError> faults = new ArrayList<>();
        int validity = number(sent, "validity", CourseTerms.LONGEST_VALIDITY, faults);
        int mark = number(sent, "passMark", WHOLE, faults);
        int attempts = number(sent, "attempts", MOST_ATTEMPTS, faults);
        int wait = number(sent, "wait", LONGEST_WAIT, faults);
        String grants = sent.first("grants");
        if (!grants.isEmpty() && QualificationKind.of(grants).isEmpty()) {
            faults.add(FieldError.of("grants", "coursedesk.fault.grants"));
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        Set<String> after = Set.copyOf(sent.all("after"));
        CourseTerms terms = new CourseTerms(
                Set.copyOf(sent.all("askedOf").stream()
                        .filter(CourseTerms.GROUPS::contains)
                        .toList()),
                validity,
                mark,
                grants,
                others.stream()
                        .map(Course::id)
                        .filter(id -> after.contains(id.toString()))
                        .toList(),
                attempts,
                wait);
        requireFloor(terms);
        return terms;
    }

    private static void requireFloor(CourseTerms terms) {
        if (terms.guarded() && terms.passMark() < CourseTerms.LEAST_MARK) {
            throw Refusal.invalid(
                    List.of(FieldError.of("passMark", "coursedesk.fault.floor_mark", CourseTerms.LEAST_MARK)));
        }
    }

    private static int number(Answers sent, String field, int most, List<FieldError> faults) {
        String typed = sent.first(field).strip();
        if (typed.matches("[0-9]{1,4}") && Integer.parseInt(typed) <= most) {
            return Integer.parseInt(typed);
        }
        faults.add(FieldError.of(field, "coursedesk.fault.number", most));
        return 0;
    }
}
