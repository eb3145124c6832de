package org.teranga.matching.acceptance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.placement.Proposal;
import org.teranga.matching.placement.Step;
import org.teranga.matching.placement.StepActor;
import org.teranga.matching.placement.step.ProposePlacement;
import org.teranga.matching.placement.step.TakeStep;
import org.teranga.matching.plan.run.RunId;
import org.teranga.matching.plan.suggestion.PlanPairs;
import org.teranga.matching.plan.suggestion.WishedPlacement;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.refusal.Conflict;
import org.teranga.platform.refusal.Refusal;

/** Decides on one match of a plan, at once: whoever goes through the plan pair by pair waits for no job. A second press finds the first one's work. */
@ApplicationScoped
public class DecideMatch {
    private final PlanPairs pairs;
    private final ProposePlacement proposePlacement;
    private final TakeStep takeStep;
    private final CurrentPerson person;

    @Inject
    DecideMatch(PlanPairs pairs, ProposePlacement proposePlacement, TakeStep takeStep, CurrentPerson person) {
        this.pairs = pairs;
        this.proposePlacement = proposePlacement;
        this.takeStep = takeStep;
        this.person = person;
    }

    /**
     * Proposes what a plan suggests to this need; where it is proposed already, that one.
     *
     * @param asked of which plan; today's where none is named
     * @throws Refusal not found where the plan has nothing for it, conflict with the reason where it is not allowed now
     */
    @Transactional
    public PlacementId propose(Optional<RunId> asked, NeedId need) {
        RunId run = pairs.plan(asked).orElseThrow(() -> Refusal.conflict("acceptance.no_plan"));
        WishedPlacement pair = pairs.of(run, List.of(need)).stream().findFirst().orElseThrow(Refusal::notFound);
        Proposal proposal =
                proposePlacement.propose(List.of(pair), person.actor()).getFirst();
        return switch (proposal) {
            case Proposal.Made made -> made.placement();
            case Proposal.Already same -> same.placement();
            case Proposal.Refused refused -> throw proposePlacement.problem(refused.refusal());
            case Proposal.Unknown none -> throw Refusal.notFound();
        };
    }

    /**
     * Asks the household of a proposal.
     *
     * @throws Refusal conflict with the reason where it is not allowed now
     */
    public void ask(PlacementId placement) {
        try {
            takeStep.take(placement, Step.REVIEW, StepActor.team(person.actor()));
        } catch (Conflict refused) {
            if (!takeStep.stands(placement, Step.REVIEW)) {
                throw refused;
            }
        }
    }
}
