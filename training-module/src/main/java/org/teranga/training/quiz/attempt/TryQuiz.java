package org.teranga.training.quiz.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.refusal.Refusal;
import org.teranga.training.course.Course;
import org.teranga.training.course.CourseTerms;
import org.teranga.training.enrolment.QuizPassed;
import org.teranga.training.enrolment.TakeCourse;
import org.teranga.training.quiz.QuizEdition;
import org.teranga.training.quiz.bank.Bank;
import org.teranga.training.quiz.bank.QuestionRevision;
import org.teranga.training.quiz.question.Mark;
import org.teranga.training.quiz.question.Marking;
import org.teranga.training.quiz.question.Question;
import org.teranga.training.quiz.question.Response;

/** Runs an attempt at a quiz, one question after the other; the last answer ends it. */
@ApplicationScoped
@Transactional
public class TryQuiz {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Attempts attempts;
    private final Grants grants;
    private final OpenQuiz open;
    private final Bank bank;
    private final TakeCourse take;
    private final Event<QuizPassed> passed;
    private final Clock clock;

    @Inject
    TryQuiz(
            Attempts attempts,
            Grants grants,
            OpenQuiz open,
            Bank bank,
            TakeCourse take,
            Event<QuizPassed> passed,
            Clock clock) {
        this.attempts = attempts;
        this.grants = grants;
        this.open = open;
        this.bank = bank;
        this.take = take;
        this.passed = passed;
        this.clock = clock;
    }

    /**
     * Begins an attempt, or goes on with the one that has begun: pressing twice begins one.
     *
     * @return its id
     * @throws Refusal not found where there is no such quiz to take; conflict where it is not one's turn
     */
    public UUID begin(UUID person, String slug, UUID quizId) {
        Course course = open.course(slug, quizId);
        QuizEdition quiz = open.quiz(course, quizId);
        CourseTerms terms = open.terms(course, quiz);
        Instant now = clock.instant();
        take.at(person, course.id(), quizId);
        List<Tried> before = attempts.of(person, quizId);
        Turn turn = Turn.of(before, grants.of(person, quizId), terms, now);
        if (turn.open() != null) {
            return turn.open().id();
        }
        requireTurn(turn, terms);
        long seed = RANDOM.nextLong();
        List<Item> items = drawn(course, quiz, seed);
        int number = before.isEmpty() ? 1 : before.getFirst().attempt().number() + 1;
        attempts.add(new Attempt(
                Uuid7.at(now),
                quizId,
                course.id(),
                person,
                number,
                seed,
                quiz.plan().mixedAnswers(),
                true,
                terms.passMark(),
                items,
                now));
        return attempts.of(person, quizId).getFirst().attempt().id();
    }

    private List<Item> drawn(Course course, QuizEdition quiz, long seed) {
        List<Item> items =
                Chance.items(quiz.plan(), open.questions(course, quiz.quiz().id()), seed);
        if (items.isEmpty()) {
            throw Refusal.conflict("quiz.no_questions");
        }
        return items;
    }

    private static void requireTurn(Turn turn, CourseTerms terms) {
        if (turn.waits()) {
            throw Refusal.conflict("quiz.waits_for_trainer");
        }
        if (turn.left() == 0) {
            throw Refusal.conflict("quiz.limit_reached", terms.attempts());
        }
        if (turn.from() != null) {
            throw Refusal.conflict("quiz.too_early");
        }
    }

    /**
     * Keeps an answer. The first to a question counts; what is answered twice changes nothing.
     *
     * @param language the language in which the question was shown
     * @return whether something was given
     * @throws Refusal not found
     */
    public boolean answer(UUID person, UUID quiz, UUID id, int item, String language, Response response) {
        Attempt attempt = attempts.locked(id)
                .filter(one -> one.person().equals(person) && one.quiz().equals(quiz))
                .filter(one -> item >= 0 && item < one.items().size())
                .orElseThrow(Refusal::notFound);
        QuestionRevision worded = bank.worded(attempt.items().get(item).asked()).orElseThrow(Refusal::notFound);
        String asked = worded.language(language);
        Question question = worded.in(asked);
        if (question.marked() && response.isEmpty()) {
            return false;
        }
        Mark mark = Marking.mark(question, response);
        Instant now = clock.instant();
        GivenResponse given = new GivenResponse(item, asked, response, mark.thousandths(), mark.waiting(), null, now);
        if (attempts.respond(attempt, given, question)
                && attempts.answered(id) == attempt.items().size()) {
            end(attempt, false);
        }
        return true;
    }

    /** Ends an attempt, or ends it anew after a trainer has marked something. */
    void end(Attempt attempt, boolean passedBefore) {
        Result result = attempt.result(attempts.given(attempt), clock.instant());
        attempts.end(attempt.id(), result);
        if (result.passed() && !passedBefore) {
            passed.fire(
                    new QuizPassed(attempt.person(), attempt.course(), attempt.quiz(), attempt.id(), result.percent()));
        }
    }
}
