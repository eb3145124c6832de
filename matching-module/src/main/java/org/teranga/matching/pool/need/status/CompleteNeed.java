package org.teranga.matching.pool.need.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.teranga.matching.pool.intake.EntryPoint;
import org.teranga.matching.pool.list.Status;
import org.teranga.matching.pool.minor.AlertLead;
import org.teranga.matching.pool.minor.ChildAlone;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.Needs;
import org.teranga.platform.form.Answers;
import org.teranga.platform.refusal.Refusal;

/** A household says what it had not said yet. What it had said stays as it is: the team changes that with it. */
@ApplicationScoped
public class CompleteNeed {
    private final Needs needs;
    private final NeedQuestions questions;
    private final AlertLead alertLead;
    private final Clock clock;

    @Inject
    CompleteNeed(Needs needs, NeedQuestions questions, AlertLead alertLead, Clock clock) {
        this.needs = needs;
        this.questions = questions;
        this.alertLead = alertLead;
        this.clock = clock;
    }

    /**
     * Keeps it. Where a child turns out to be alone the need is taken back and the lead is told.
     *
     * @param language in which language we write to the household
     * @return whether it is a need still
     * @throws Refusal not found where there is no such need, conflict where it is taken back or somebody is proposed, invalid with every fault
     */
    @Transactional
    public boolean complete(NeedId id, Answers answers, String language) {
        Need need = needs.find(id).orElseThrow(Refusal::notFound);
        if (need.status() != Status.RECEIVED) {
            throw Refusal.conflict("need.complete.late");
        }
        Optional<ChildAlone> child =
                need.terms().household().adults() == null ? questions.childAlone(answers, language) : Optional.empty();
        if (child.isPresent()) {
            need.withdraw(clock.instant());
            alertLead.alert(child.get(), EntryPoint.OWN_PAGE);
            return false;
        }
        need.complete(questions.complete(need.terms(), answers));
        return true;
    }
}
