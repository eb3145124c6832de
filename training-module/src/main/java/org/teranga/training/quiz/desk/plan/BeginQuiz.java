package org.teranga.training.quiz.desk.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.refusal.Refusal;
import org.teranga.training.course.Course;
import org.teranga.training.course.CourseOutline;
import org.teranga.training.course.Courses;
import org.teranga.training.course.KeepCourse;
import org.teranga.training.course.Part;
import org.teranga.training.quiz.KeepQuiz;
import org.teranga.training.quiz.Quizzes;
import org.teranga.training.quiz.desk.SentPlan;

/** A course gets one more quiz, at the end of a section; learners see it once the course is published anew. */
@ApplicationScoped
@Transactional
class BeginQuiz {
    private static final int MINUTES = 20;

    private final Courses courses;
    private final KeepCourse keepCourse;
    private final KeepQuiz keep;
    private final Quizzes quizzes;
    private final Clock clock;

    @Inject
    BeginQuiz(Courses courses, KeepCourse keepCourse, KeepQuiz keep, Quizzes quizzes, Clock clock) {
        this.courses = courses;
        this.keepCourse = keepCourse;
        this.keep = keep;
        this.quizzes = quizzes;
        this.clock = clock;
    }

    /**
     * Begins it; nothing changes where it has begun.
     *
     * @param quiz    its id
     * @param section the name of the section; the last one stands for one that is not there
     * @return its id
     * @throws Refusal not found; conflict where the outline was changed meanwhile
     */
    UUID begin(UUID id, UUID quiz, String section, SentPlan sent) {
        Course course = courses.find(id).orElseThrow(Refusal::notFound);
        CourseOutline outline = course.outline();
        String anchor = outline.sections().stream()
                .map(CourseOutline.OutlineSection::anchor)
                .filter(section::equals)
                .findFirst()
                .or(() -> outline.sections().stream()
                        .reduce((one, last) -> last)
                        .map(CourseOutline.OutlineSection::anchor))
                .orElseThrow(() -> Refusal.conflict("questions.plan.no_section"));
        if (!keep.begin(id, quiz)) {
            boolean same = quizzes.find(quiz)
                    .filter(known -> known.course().equals(id)
                            && known.titles().equals(sent.titles())
                            && known.plan().equals(sent.plan()))
                    .isPresent();
            // the form was gone back to and written anew
            return same ? quiz : begin(id, Uuid7.at(clock.instant()), section, sent);
        }
        keep.write(quiz, sent.titles(), sent.terms(), sent.plan());
        CourseOutline more = outline.adding(anchor, new Part.Quiz(quiz, outline.freeKey("quiz"), MINUTES));
        keepCourse.write(course, more, course.terms());
        return quiz;
    }
}
