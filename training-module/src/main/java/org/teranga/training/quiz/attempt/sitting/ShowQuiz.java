package org.teranga.training.quiz.attempt.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Library.Called;
import org.teranga.platform.form.Answers;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.PageContexts;
import org.teranga.training.CourseKinds;
import org.teranga.training.course.Course;
import org.teranga.training.course.CourseTitles;
import org.teranga.training.quiz.attempt.Attempt;
import org.teranga.training.quiz.attempt.Attempts;
import org.teranga.training.quiz.attempt.GivenResponse;
import org.teranga.training.quiz.attempt.Grants;
import org.teranga.training.quiz.attempt.Item;
import org.teranga.training.quiz.attempt.OpenQuiz;
import org.teranga.training.quiz.attempt.QuestionView;
import org.teranga.training.quiz.attempt.Result;
import org.teranga.training.quiz.attempt.ShowQuestion;
import org.teranga.training.quiz.attempt.ShownQuestion;
import org.teranga.training.quiz.attempt.Tried;
import org.teranga.training.quiz.attempt.Turn;
import org.teranga.training.quiz.bank.AskedQuestion;
import org.teranga.training.quiz.bank.Bank;
import org.teranga.training.quiz.bank.QuestionRevision;
import org.teranga.training.quiz.question.Mark;

/** Makes the pages of an attempt for whoever makes it. A fixed number of queries, however many questions there are. */
@ApplicationScoped
@Transactional
public class ShowQuiz {
    private final Attempts attempts;
    private final Grants grants;
    private final OpenQuiz open;
    private final Bank bank;
    private final CourseTitles titles;
    private final PageContexts contexts;
    private final Clock clock;

    @Inject
    ShowQuiz(
            Attempts attempts,
            Grants grants,
            OpenQuiz open,
            Bank bank,
            CourseTitles titles,
            PageContexts contexts,
            Clock clock) {
        this.attempts = attempts;
        this.grants = grants;
        this.open = open;
        this.bank = bank;
        this.titles = titles;
        this.contexts = contexts;
        this.clock = clock;
    }

    /** Where an attempt goes on: its first question without an answer; empty where it has ended. */
    Optional<Integer> next(UUID person, UUID quiz, UUID id) {
        Tried tried = own(person, quiz, id);
        return tried.open() ? unanswered(tried.attempt(), attempts.given(tried.attempt()), 0) : Optional.empty();
    }

    /** The page of one question. */
    AskedView asked(UUID person, String slug, UUID quiz, UUID id, int item, FilledForm form) {
        Course course = open.course(slug, quiz);
        Tried tried = own(person, quiz, id);
        Attempt attempt = tried.attempt();
        if (item < 0 || item >= attempt.items().size()) {
            throw Refusal.notFound();
        }
        List<GivenResponse> all = attempts.given(attempt);
        GivenResponse given =
                all.stream().filter(one -> one.item() == item).findFirst().orElse(null);
        QuestionRevision worded = bank.worded(attempt.items().get(item).asked()).orElseThrow(Refusal::notFound);
        Pages pages = new Pages(contexts.language().tag(), slug, quiz);
        Optional<Integer> next = unanswered(attempt, all, item);
        return new AskedView(
                called(course),
                pages.course(),
                pages.start(),
                pages.question(id, item),
                item + 1,
                attempt.items().size(),
                attempt.number(),
                question(attempt, item, worded, given),
                form,
                next.map(one -> pages.question(id, one)).orElse(pages.attempt(id)),
                next.isEmpty(),
                steps(attempt, all, item, pages));
    }

    /** The result of an attempt that has ended. */
    ResultView result(UUID person, String slug, UUID quiz, UUID id) {
        Course course = open.course(slug, quiz);
        Tried tried = own(person, quiz, id);
        Result result = tried.result();
        if (result == null) {
            throw Refusal.notFound();
        }
        Attempt attempt = tried.attempt();
        List<GivenResponse> all = attempts.given(attempt);
        Pages pages = new Pages(contexts.language().tag(), slug, quiz);
        Turn turn = Turn.of(
                attempts.of(person, quiz),
                grants.of(person, quiz),
                open.terms(course, open.quiz(course, quiz)),
                clock.instant());
        return new ResultView(
                called(course),
                pages.course(),
                pages.start(),
                attempt.number(),
                result.percent(),
                attempt.passMark(),
                result.passed(),
                result.waiting(),
                right(attempt, all),
                (int) attempt.items().stream().filter(Item::marked).count(),
                day(result.at()),
                turn.mayBegin(),
                questions(attempt, all));
    }

    private static int right(Attempt attempt, List<GivenResponse> all) {
        return (int) all.stream()
                .filter(one -> attempt.items().get(one.item()).marked() && one.mark() == Mark.FULL)
                .count();
    }

    /** What a form gave to the question of an item, as it was shown in this language. */
    AnswerForm.Sent sent(UUID person, UUID quiz, UUID id, int item, String language, Answers form) {
        Attempt attempt = own(person, quiz, id).attempt();
        if (item < 0 || item >= attempt.items().size()) {
            throw Refusal.notFound();
        }
        QuestionRevision worded = bank.worded(attempt.items().get(item).asked()).orElseThrow(Refusal::notFound);
        String asked = worded.language(language);
        return AnswerForm.read(worded.in(asked), asked, new ShownQuestion(attempt, item), form);
    }

    private List<QuestionView> questions(Attempt attempt, List<GivenResponse> all) {
        Map<AskedQuestion, QuestionRevision> words =
                bank.worded(attempt.items().stream().map(Item::asked).toList());
        Map<Integer, GivenResponse> given = new HashMap<>();
        all.forEach(one -> given.put(one.item(), one));
        List<QuestionView> views = new ArrayList<>();
        for (int i = 0; i < attempt.items().size(); i++) {
            QuestionRevision worded = words.get(attempt.items().get(i).asked());
            if (worded != null) {
                views.add(question(attempt, i, worded, given.get(i)));
            }
        }
        return views;
    }

    private QuestionView question(Attempt attempt, int item, QuestionRevision worded, @Nullable GivenResponse given) {
        String page = contexts.language().tag();
        String asked = given == null ? worded.language(contexts.wish()) : worded.language(given.language());
        return ShowQuestion.of(worded.in(asked), attempt, item, asked, page, given);
    }

    private Tried own(UUID person, UUID quiz, UUID id) {
        return attempts.find(id)
                .filter(one -> one.attempt().person().equals(person)
                        && one.attempt().quiz().equals(quiz))
                .orElseThrow(Refusal::notFound);
    }

    /** The first question without an answer after this one, and then from the beginning. */
    private static Optional<Integer> unanswered(Attempt attempt, List<GivenResponse> all, int after) {
        int count = attempt.items().size();
        return IntStream.range(0, count)
                .map(i -> (after + i) % count)
                .filter(i -> all.stream().noneMatch(one -> one.item() == i))
                .boxed()
                .findFirst();
    }

    private static List<AskedView.StepView> steps(Attempt attempt, List<GivenResponse> all, int current, Pages pages) {
        return IntStream.range(0, attempt.items().size())
                .mapToObj(i -> new AskedView.StepView(
                        i + 1,
                        pages.question(attempt.id(), i),
                        i == current,
                        all.stream()
                                .filter(one -> one.item() == i)
                                .map(one -> outcome(attempt, one))
                                .findFirst()
                                .orElse("")))
                .toList();
    }

    private static String outcome(Attempt attempt, GivenResponse given) {
        if (!attempt.items().get(given.item()).marked()) {
            return "read";
        }
        return given.waiting()
                ? "waiting"
                : given.mark() == Mark.FULL ? "right" : given.mark() > 0 ? "partly" : "wrong";
    }

    private Called called(Course course) {
        return titles.of(List.of(CourseKinds.COURSE)).of(course.document(), course.slug());
    }

    private String day(Instant at) {
        return Formats.of(contexts.language()).date(at.atZone(Formats.ZONE).toLocalDate());
    }
}
