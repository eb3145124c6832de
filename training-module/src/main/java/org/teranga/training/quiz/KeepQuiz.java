package org.teranga.training.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.refusal.Refusal;
import org.teranga.training.quiz.bank.Bank;
import org.teranga.training.quiz.bank.BankQuestion;

/** A quiz is begun with no questions, and says which it asks. Attempts that have begun keep theirs. It asks no permission: who calls has asked. */
@ApplicationScoped
@Transactional
public class KeepQuiz {
    private final Quizzes quizzes;
    private final Bank bank;
    private final QuizEditions editions;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    KeepQuiz(Quizzes quizzes, Bank bank, QuizEditions editions, AuditTrail audit, Clock clock) {
        this.quizzes = quizzes;
        this.bank = bank;
        this.editions = editions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Begins one.
     *
     * @return false where it has begun already
     */
    public boolean begin(UUID course, UUID id) {
        QuizPlan nothing = new QuizPlan(List.of(), List.of(), false, true);
        boolean begun = quizzes.add(Quiz.begin(id, course, nothing, clock.instant()));
        if (begun) {
            audit.record("quiz.begin", "quiz", id);
        }
        return begun;
    }

    /**
     * Says what it asks; questions that are not in the course's bank are left out.
     *
     * @throws Refusal not found
     */
    public void plan(UUID id, QuizPlan plan) {
        Quiz quiz = quizzes.find(id).orElseThrow(Refusal::notFound);
        write(id, quiz.titles(), quiz.terms(), plan);
    }

    /**
     * Says how it is called, what passes and what it asks; questions that are not in the course's bank are left out.
     *
     * @throws Refusal not found
     */
    public void write(UUID id, Map<String, String> titles, QuizTerms terms, QuizPlan plan) {
        Quiz quiz = quizzes.hold(id).orElseThrow(Refusal::notFound);
        editions.hold(quiz.course());
        Set<UUID> there =
                bank.ofCourse(quiz.course()).stream().map(BankQuestion::id).collect(Collectors.toSet());
        List<UUID> asked = plan.questions().stream()
                .filter(there::contains)
                .distinct()
                .limit(QuizPlan.MOST)
                .toList();
        QuizPlan kept = new QuizPlan(asked, plan.draws(), plan.mixed(), plan.mixedAnswers());
        quiz.write(titles, terms, kept, clock.instant());
        audit.record("quiz.plan", "quiz", id);
    }
}
