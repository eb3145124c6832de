package org.teranga.matching.placement.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.teranga.matching.placement.Pairs;
import org.teranga.matching.placement.Party;
import org.teranga.matching.placement.Placement;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.placement.Placements;
import org.teranga.matching.placement.Sides;
import org.teranga.matching.placement.Step;
import org.teranga.matching.placement.StepActor;
import org.teranga.matching.placement.gate.Agreements;
import org.teranga.matching.placement.gate.Gate;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.refusal.Refusal;

/** What the signed-in member of staff may do with a placement. */
@ApplicationScoped
class StaffSteps {
    private final CurrentPerson person;
    private final Gate gate;
    private final Pairs pairs;
    private final Placements placements;
    private final Agreements agreements;

    @Inject
    StaffSteps(CurrentPerson person, Gate gate, Pairs pairs, Placements placements, Agreements agreements) {
        this.placements = placements;
        this.agreements = agreements;
        this.person = person;
        this.gate = gate;
        this.pairs = pairs;
    }

    /** The steps that staff can take now, whoever they are. */
    @Transactional
    public List<Step> of(Placement placement) {
        boolean stay = pairs.of(placement).isStay();
        return Step.open(Party.TEAM, placement.state()).stream()
                .filter(step -> stay || !step.isOfStay())
                .toList();
    }

    /** The steps that this person may take now, in their order. */
    List<Step> open(Sides sides) {
        return of(sides.placement()).stream()
                .filter(this::may)
                .filter(step -> step != Step.APPROVE || isSecond(sides))
                .toList();
    }

    /** Whether this person is another human than all who touched it, and neither side is their own. */
    boolean isSecond(Sides sides) {
        return gate.isSecond(person.actor(), sides);
    }

    /** Whether this person has a right that the step asks for. */
    boolean may(Step step) {
        return step.permissions().stream().anyMatch(person::may);
    }

    /** Whether what is signed is still what a form was read with. */
    @Transactional
    public boolean stillShown(PlacementId placement, String shown) {
        return placements
                .find(placement)
                .map(pairs::of)
                .filter(sides -> agreements.agreementFingerprint(sides).equals(shown))
                .isPresent();
    }

    /**
     * The person, who takes a step.
     *
     * @throws Refusal not allowed where the step is not this person's to take
     */
    StepActor taking(Step step) {
        if (!may(step)) {
            throw Refusal.forbidden();
        }
        return StepActor.team(person.actor());
    }
}
