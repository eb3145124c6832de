package org.teranga.training.quiz.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.teranga.platform.web.Problem;
import org.teranga.training.course.Course;
import org.teranga.training.course.Courses;
import org.teranga.training.course.Terms;
import org.teranga.training.quiz.Quiz;
import org.teranga.training.quiz.Quizzes;

/** Quizzes that can be taken: those of the version of a course that learners see. */
@ApplicationScoped
class OpenQuiz {
    private final Courses courses;
    private final Quizzes quizzes;

    @Inject
    OpenQuiz(Courses courses, Quizzes quizzes) {
        this.courses = courses;
        this.quizzes = quizzes;
    }

    /**
     * The course at this part of the address, with this quiz among its parts.
     *
     * @throws Problem 404
     */
    Course course(String slug, UUID quiz) {
        return courses.bySlug(slug)
                .filter(course -> course.version()
                        .flatMap(version -> version.outline().part(quiz))
                        .isPresent())
                .orElseThrow(Problem::notFound);
    }

    Quiz quiz(Course course, UUID id) {
        return quizzes.find(id)
                .filter(quiz -> quiz.course().equals(course.id()))
                .orElseThrow(Problem::notFound);
    }

    Terms terms(Course course, Quiz quiz) {
        return quiz.terms().in(course.version().orElseThrow().terms());
    }
}
