package org.teranga.training.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.teranga.platform.content.Library.Called;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.PageContexts;
import org.teranga.training.course.Course;
import org.teranga.training.course.Courses;
import org.teranga.training.quiz.bank.Bank;
import org.teranga.training.quiz.bank.BankQuestion;
import org.teranga.training.quiz.bank.KeepQuestions;
import org.teranga.training.quiz.gift.Filing;

/**
 * Checks that quizzes ask anything at all. A quiz that learners have before them is never emptied: nobody could pass it, and whoever has to
 * would stand still.
 */
@ApplicationScoped
@Transactional
public class QuizContents {
    private final Quizzes quizzes;
    private final Bank bank;
    private final Courses courses;
    private final KeepQuestions keep;
    private final PageContexts contexts;

    @Inject
    QuizContents(Quizzes quizzes, Bank bank, Courses courses, KeepQuestions keep, PageContexts contexts) {
        this.quizzes = quizzes;
        this.bank = bank;
        this.courses = courses;
        this.keep = keep;
        this.contexts = contexts;
    }

    /** Whether a quiz asks anything; what draws find counts as they find it now. */
    public boolean asks(UUID id) {
        return quizzes.find(id)
                .filter(quiz -> quiz.plan().asks(bank.ofCourse(quiz.course())))
                .isPresent();
    }

    /** Whether a quiz of this course would ask anything by this plan. */
    public boolean asks(UUID course, QuizPlan plan) {
        return plan.asks(bank.ofCourse(course));
    }

    /** Whether learners have this quiz before them. */
    public boolean published(UUID course, UUID quiz) {
        return courses.find(course).filter(one -> has(one, quiz)).isPresent();
    }

    /**
     * A question is asked no more.
     *
     * @throws Refusal not found; conflict where it is the last that a quiz asks which learners have before them
     */
    public void retire(UUID course, UUID question) {
        courses.locked(course)
                .orElseThrow(Refusal::notFound); // of two that are retired at once the second sees the first
        emptied(course, others(course, question)).ifPresent(title -> {
            throw Refusal.conflict("questions.last_of_quiz", title);
        });
        keep.retire(course, question);
    }

    /**
     * What the quiz is called that would ask nothing any more if this question were filed so: it is the last that it draws. Empty where
     * there is none.
     */
    public Optional<String> emptied(BankQuestion before, Filing filing) {
        UUID course = before.course();
        if (before.retired() || before.filing().equals(filing)) {
            return Optional.empty();
        }
        BankQuestion after =
                new BankQuestion(before.id(), course, filing, before.worded(), before.createdAt(), before.retiredAt());
        return emptied(
                course,
                Stream.concat(others(course, before.id()).stream(), Stream.of(after))
                        .toList());
    }

    private List<BankQuestion> others(UUID course, UUID question) {
        return bank.ofCourse(course).stream()
                .filter(one -> !one.id().equals(question))
                .toList();
    }

    private Optional<String> emptied(UUID id, List<BankQuestion> left) {
        Course course = courses.find(id).orElseThrow(Refusal::notFound);
        List<BankQuestion> now = bank.ofCourse(id);
        return quizzes.ofCourse(id).stream()
                .filter(quiz -> has(course, quiz.id())
                        && quiz.plan().asks(now)
                        && !quiz.plan().asks(left))
                .findFirst()
                .map(quiz -> quiz.called(contexts.language().tag())
                        .map(Called::title)
                        .orElseGet(() -> contexts.text("quiz.title")));
    }

    private static boolean has(Course course, UUID quiz) {
        return course.version()
                .filter(version -> version.outline().part(quiz).isPresent())
                .isPresent();
    }
}
