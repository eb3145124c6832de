package org.teranga.training.quiz.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.PageContexts;
import org.teranga.training.quiz.bank.AskedQuestion;
import org.teranga.training.quiz.bank.Bank;
import org.teranga.training.quiz.bank.QuestionRevision;

/**
 * A trainer reads what people wrote and marks it, but never what the trainer wrote. Who wrote it is not shown: a text is read for what it
 * says.
 */
@ApplicationScoped
@Transactional
public class MarkEssays {
    private static final int MOST = 50;

    private final Attempts attempts;
    private final TryQuiz tries;
    private final Bank bank;
    private final PageContexts contexts;
    private final CurrentPerson person;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    MarkEssays(
            Attempts attempts,
            TryQuiz tries,
            Bank bank,
            PageContexts contexts,
            CurrentPerson person,
            AuditTrail audit,
            Clock clock) {
        this.attempts = attempts;
        this.tries = tries;
        this.bank = bank;
        this.contexts = contexts;
        this.person = person;
        this.audit = audit;
        this.clock = clock;
    }

    /** A text with its question. */
    public record Text(WaitingResponse waiting, QuestionView question) {}

    /** What waits for this trainer, the oldest first; no more than a trainer reads at once. */
    public List<WaitingResponse> waiting() {
        return attempts.waiting(person.requiredSubject(), MOST);
    }

    /** The same with the questions and the texts. */
    public List<Text> texts(int most) {
        String page = contexts.language().tag();
        List<Text> texts = new ArrayList<>();
        List<WaitingResponse> waiting = attempts.waiting(person.requiredSubject(), most);
        Map<UUID, Attempt> known = attempts.all(
                waiting.stream().map(WaitingResponse::attempt).distinct().toList());
        Map<UUID, List<GivenResponse>> given = attempts.given(known.values());
        Map<AskedQuestion, QuestionRevision> words = bank.worded(waiting.stream()
                .flatMap(one -> Stream.ofNullable(known.get(one.attempt()))
                        .map(attempt -> attempt.items().get(one.item()).asked()))
                .toList());
        for (WaitingResponse one : waiting) {
            Attempt attempt = Objects.requireNonNull(known.get(one.attempt()), "attempt");
            QuestionRevision worded = words.get(attempt.items().get(one.item()).asked());
            if (worded == null) {
                continue;
            }
            given.getOrDefault(one.attempt(), List.of()).stream()
                    .filter(answer -> answer.item() == one.item())
                    .forEach(answer -> {
                        String asked = worded.language(answer.language());
                        texts.add(new Text(
                                one, ShowQuestion.of(worded.in(asked), attempt, one.item(), asked, page, answer)));
                    });
        }
        return texts;
    }

    /**
     * Marks one.
     *
     * @param percent from 0 to 100
     * @param words   what is said to the person; perhaps nothing
     * @throws Refusal not found where it does not wait; not allowed where the trainer wrote it: another one reads it
     */
    public void mark(UUID id, int item, int percent, String words, UUID by) {
        Attempt attempt = attempts.locked(id).orElseThrow(Refusal::notFound);
        if (attempt.person().equals(by)) {
            throw Refusal.forbidden();
        }
        Tried tried = attempts.find(id).orElseThrow(Refusal::notFound);
        boolean waits = attempts.given(attempt).stream().anyMatch(one -> one.item() == item && one.waiting());
        if (!waits) {
            throw Refusal.notFound();
        }
        attempts.mark(attempt, item, percent * 1_000, words, by, clock.instant());
        if (!tried.open()) {
            tries.end(attempt, tried.passed());
        }
        audit.record("quiz.mark", "attempt", id);
    }
}
