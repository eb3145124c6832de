package org.teranga.training.quiz.desk.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.PageContexts;
import org.teranga.training.quiz.KeepQuiz;
import org.teranga.training.quiz.Quiz;
import org.teranga.training.quiz.QuizContents;
import org.teranga.training.quiz.Quizzes;
import org.teranga.training.quiz.desk.FreshId;
import org.teranga.training.quiz.desk.QuestionDesk;
import org.teranga.training.quiz.desk.SentPlan;

/** Keeps what a form says of a quiz: what it is called, what passes, what it asks. */
@ApplicationScoped
@Transactional
public class PlanQuiz {
    private final Quizzes quizzes;
    private final KeepQuiz keep;
    private final QuizContents contents;
    private final BeginQuiz begin;
    private final QuestionDesk desk;
    private final PageContexts contexts;
    private final Clock clock;

    @Inject
    PlanQuiz(
            Quizzes quizzes,
            KeepQuiz keep,
            QuizContents contents,
            BeginQuiz begin,
            QuestionDesk desk,
            PageContexts contexts,
            Clock clock) {
        this.quizzes = quizzes;
        this.keep = keep;
        this.contents = contents;
        this.begin = begin;
        this.desk = desk;
        this.contexts = contexts;
        this.clock = clock;
    }

    /**
     * Reads what was sent. A quiz may be begun before its questions are there; but draws that find nothing are a mistake, and one that
     * learners have before them asks something.
     *
     * @param quiz null for a new one
     */
    SentPlan read(UUID course, @Nullable UUID quiz, Answers form) {
        SentPlan sent = SentPlan.read(
                form, contexts.ownLanguages().stream().map(Language::tag).toList());
        boolean begun = sent.plan().empty() && (quiz == null || !contents.published(course, quiz));
        return begun || contents.asks(course, sent.plan())
                ? sent
                : sent.with(FieldError.of(
                        "count0",
                        sent.plan().empty() ? "questions.plan.asks_nothing" : "questions.plan.finds_nothing"));
    }

    /** Begins a new one; returns its address. */
    String keep(UUID course, Answers form, SentPlan sent) {
        UUID quiz = FreshId.of(form, clock.instant());
        return address(course, begin.begin(course, quiz, form.first("section").strip(), sent));
    }

    void save(UUID course, UUID id, SentPlan sent) {
        quiz(course, id);
        keep.write(id, sent.titles(), sent.terms(), sent.plan());
    }

    String address(UUID course, UUID id) {
        return desk.base(course) + "/quiz/" + id;
    }

    private Quiz quiz(UUID course, UUID id) {
        return quizzes.find(id).filter(quiz -> quiz.course().equals(course)).orElseThrow(Refusal::notFound);
    }
}
