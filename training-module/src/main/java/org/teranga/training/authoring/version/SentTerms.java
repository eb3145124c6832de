package org.teranga.training.authoring.version;

import java.util.List;
import java.util.Set;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.FormReader;
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
    private static final String NUMBER = "coursedesk.fault.number";

    private SentTerms() {}

    /**
     * What it says.
     *
     * @param others the other courses of the association
     * @throws Refusal invalid with every fault
     */
    static CourseTerms read(Answers sent, List<Course> others) {
        FormReader form = new FormReader(sent);
        int validity = form.requiredNumber("validity", 0, CourseTerms.LONGEST_VALIDITY, NUMBER);
        int mark = form.requiredNumber("passMark", 0, WHOLE, NUMBER);
        int attempts = form.requiredNumber("attempts", 0, MOST_ATTEMPTS, NUMBER);
        int wait = form.requiredNumber("wait", 0, LONGEST_WAIT, NUMBER);
        String grants = sent.first("grants");
        if (!grants.isEmpty()
                && QualificationKind.of(grants)
                        .filter(QualificationKind::course)
                        .isEmpty()) {
            form.fault("grants", "coursedesk.fault.grants");
        }
        form.end();
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
}
