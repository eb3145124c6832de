package org.teranga.matching.placement.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.teranga.matching.placement.NumberedPlacements;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.placement.Proposal;
import org.teranga.matching.placement.Step;
import org.teranga.matching.placement.StepActor;
import org.teranga.matching.placement.step.ProposePlacement;
import org.teranga.matching.placement.step.TakeStep;
import org.teranga.matching.plan.suggestion.WishedPlacement;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.refusal.Conflict;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.PageContexts;

/** The signed-in member of staff proposes, and takes steps. A second click finds the first one's step taken, and is as good. */
@ApplicationScoped
class TakeStaffStep {
    private final ProposePlacement proposePlacement;
    private final TakeStep takeStep;
    private final StaffSteps staffSteps;
    private final NumberedPlacements numbered;
    private final CurrentPerson person;
    private final PageContexts contexts;

    @Inject
    TakeStaffStep(
            ProposePlacement proposePlacement,
            TakeStep takeStep,
            StaffSteps staffSteps,
            NumberedPlacements numbered,
            CurrentPerson person,
            PageContexts contexts) {
        this.proposePlacement = proposePlacement;
        this.takeStep = takeStep;
        this.staffSteps = staffSteps;
        this.numbered = numbered;
        this.person = person;
        this.contexts = contexts;
    }

    /**
     * Proposes an offer to a household; where it is proposed already, that one.
     *
     * @throws Refusal not found where there is no such need or offer, conflict with the reason where it is not allowed now
     */
    PlacementId propose(NeedId need, OfferId offer) {
        Proposal proposal = proposePlacement
                .propose(List.of(new WishedPlacement(need, offer)), person.actor())
                .getFirst();
        return switch (proposal) {
            case Proposal.Made made -> made.placement();
            case Proposal.Already same -> same.placement();
            case Proposal.Refused refused -> throw proposePlacement.problem(refused.refusal());
            case Proposal.Unknown none -> throw Refusal.notFound();
        };
    }

    /**
     * Takes a step.
     *
     * @param form why it ends; how and when a yes was said that is written down
     * @throws Refusal not found, not allowed, conflict with the reason, invalid where a yes lacks how and when it was said
     */
    void take(PlacementId placement, Step step, StepForm form) {
        StepActor by = staffSteps.taking(step);
        if (step.isSignature() && form.shown() != null && !staffSteps.stillShown(placement, form.shown())) {
            throw Refusal.conflict("placement.refused.signed_other");
        }
        if (step.isNotable()) {
            takeStep.note(placement, step, by, form.channel(), form.saidOn());
            return;
        }
        try {
            takeStep.take(placement, step, by, form.details(step));
        } catch (Conflict refused) {
            if (!takeStep.stands(placement, step)) {
                throw refused;
            }
        }
    }

    /**
     * Tells both sides how to reach each other, where this person may; who may only approve leaves that to whoever proposed.
     *
     * @throws Refusal conflict with the reason
     */
    void introduceIfAllowed(PlacementId placement, StepForm form) {
        if (staffSteps.may(Step.INTRODUCE)) {
            take(placement, Step.INTRODUCE, form);
        }
    }

    /** Takes the same step of many, one transaction each; what is no key is left out. */
    OutcomeView together(Step step, List<String> ids, String home) {
        List<PlacementId> wanted = ids.stream()
                .flatMap(Keys::read)
                .map(PlacementId::new)
                .distinct()
                .toList();
        Map<PlacementId, NumberedPlacements.Numbers> numbers = numbered.of(wanted);
        long taken = 0;
        List<OutcomeView.Left> left = new ArrayList<>();
        for (PlacementId id : wanted) {
            NumberedPlacements.Numbers known = numbers.get(id);
            if (known == null) {
                continue;
            }
            try {
                takeStep.take(id, step, staffSteps.taking(step));
                taken++;
            } catch (Refusal refused) {
                String why = contexts.text(refused.key(), refused.arguments().toArray());
                left.add(new OutcomeView.Left(known.need(), known.offer(), home + "/desk/placements/" + id, why));
            }
        }
        return new OutcomeView(step.code(), taken, left);
    }
}
