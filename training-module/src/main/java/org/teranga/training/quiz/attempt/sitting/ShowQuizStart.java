package org.teranga.training.quiz.attempt.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.teranga.platform.content.Library.Called;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.theme.PageContexts;
import org.teranga.training.CourseKinds;
import org.teranga.training.course.Course;
import org.teranga.training.course.CourseTerms;
import org.teranga.training.course.CourseTitles;
import org.teranga.training.enrolment.ReadProgress;
import org.teranga.training.quiz.QuizEdition;
import org.teranga.training.quiz.attempt.Attempt;
import org.teranga.training.quiz.attempt.Attempts;
import org.teranga.training.quiz.attempt.Chance;
import org.teranga.training.quiz.attempt.Grants;
import org.teranga.training.quiz.attempt.OpenQuiz;
import org.teranga.training.quiz.attempt.Result;
import org.teranga.training.quiz.attempt.Tried;
import org.teranga.training.quiz.attempt.Turn;

/** The first page of a quiz: what it asks, and how whoever takes it did before. */
@ApplicationScoped
@Transactional
public class ShowQuizStart {
    private final Attempts attempts;
    private final Grants grants;
    private final OpenQuiz open;
    private final CourseTitles titles;
    private final PageContexts contexts;
    private final ReadProgress progress;
    private final Clock clock;

    @Inject
    ShowQuizStart(
            Attempts attempts,
            Grants grants,
            OpenQuiz open,
            CourseTitles titles,
            PageContexts contexts,
            ReadProgress progress,
            Clock clock) {
        this.attempts = attempts;
        this.grants = grants;
        this.open = open;
        this.titles = titles;
        this.contexts = contexts;
        this.progress = progress;
        this.clock = clock;
    }

    /** The first page. */
    QuizStartView start(UUID person, String slug, UUID id) {
        Course course = open.course(slug, id);
        QuizEdition quiz = open.quiz(course, id);
        CourseTerms terms = open.terms(course, quiz);
        Instant now = clock.instant();
        List<Tried> tried = attempts.of(person, id);
        Turn turn = Turn.of(tried, grants.of(person, id), terms, now);
        Attempt going = turn.open();
        int count = going == null
                ? Chance.items(quiz.plan(), open.questions(course, id), 0).size()
                : going.items().size();
        Pages pages = new Pages(contexts.language().tag(), slug, id);
        return new QuizStartView(
                called(course),
                quiz.quiz().called(contexts.wish()).orElse(null),
                pages.course(),
                pages.start(),
                terms.passMark(),
                count,
                state(turn, count, tried, counted(person, course, id)),
                going == null ? 0 : attempts.answered(going.id()),
                turn.left(),
                turn.from() == null ? "" : moment(turn.from()),
                going == null ? null : pages.attempt(going.id()),
                tried.stream()
                        .filter(one -> !one.open())
                        .map(one -> tried(one, pages))
                        .toList());
    }

    /** Whether the quiz is done in the round of the course that is under way: after a renewal it is not. */
    private boolean counted(UUID person, Course course, UUID quiz) {
        return progress.of(person, course.id())
                .filter(one -> one.done().contains(quiz))
                .isPresent();
    }

    private static String state(Turn turn, int count, List<Tried> tried, boolean counted) {
        if (turn.open() != null) {
            return "resume";
        }
        if (count == 0) {
            return "none";
        }
        if (counted) {
            return "passed";
        }
        if (turn.waits()) {
            return "waits";
        }
        if (turn.left() == 0) {
            return "limit";
        }
        return turn.from() != null ? "wait" : tried.isEmpty() ? "begin" : "again";
    }

    private QuizStartView.TriedView tried(Tried tried, Pages pages) {
        Result result = Objects.requireNonNull(tried.result());
        return new QuizStartView.TriedView(
                tried.attempt().number(),
                day(result.at()),
                result.percent(),
                result.passed(),
                result.waiting() > 0,
                pages.attempt(tried.attempt().id()));
    }

    private Called called(Course course) {
        return titles.of(List.of(CourseKinds.COURSE)).of(course.document(), course.slug());
    }

    private String day(Instant at) {
        return Formats.of(contexts.language()).date(at.atZone(Formats.ZONE).toLocalDate());
    }

    private String moment(Instant at) {
        return Formats.of(contexts.language()).dateTime(at);
    }
}
