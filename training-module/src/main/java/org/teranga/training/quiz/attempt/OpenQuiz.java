package org.teranga.training.quiz.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.refusal.Refusal;
import org.teranga.training.course.Course;
import org.teranga.training.course.CourseTerms;
import org.teranga.training.course.Courses;
import org.teranga.training.quiz.QuizEdition;
import org.teranga.training.quiz.QuizEditions;
import org.teranga.training.quiz.Quizzes;
import org.teranga.training.quiz.bank.BankQuestion;

/** Quizzes that can be taken: those of the version of a course that learners see. */
@ApplicationScoped
public class OpenQuiz {
    private final Courses courses;
    private final Quizzes quizzes;
    private final QuizEditions editions;

    @Inject
    OpenQuiz(Courses courses, Quizzes quizzes, QuizEditions editions) {
        this.courses = courses;
        this.quizzes = quizzes;
        this.editions = editions;
    }

    /**
     * The course at this part of the address, with this quiz among its parts.
     *
     * @throws Refusal not found
     */
    public Course course(String slug, UUID quiz) {
        return courses.bySlug(slug)
                .filter(course -> course.version()
                        .flatMap(version -> version.outline().part(quiz))
                        .isPresent())
                .orElseThrow(Refusal::notFound);
    }

    /** The questions from which it asks. */
    public List<BankQuestion> questions(Course course, UUID quiz) {
        return editions.questions(course, quiz);
    }

    public QuizEdition quiz(Course course, UUID id) {
        return quizzes.find(id)
                .filter(quiz -> quiz.course().equals(course.id()))
                .map(quiz -> editions.quiz(course, quiz))
                .orElseThrow(Refusal::notFound);
    }

    public CourseTerms terms(Course course, QuizEdition quiz) {
        return quiz.terms().in(course.version().orElseThrow().terms());
    }
}
