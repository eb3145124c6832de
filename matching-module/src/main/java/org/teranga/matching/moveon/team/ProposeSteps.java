package org.teranga.matching.moveon.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.teranga.matching.moveon.MoveOnPlan;
import org.teranga.matching.moveon.MoveOnPlans;
import org.teranga.matching.moveon.MoveOnSteps;
import org.teranga.matching.moveon.NewStep;
import org.teranga.matching.moveon.reminder.PlanLetters;
import org.teranga.matching.moveon.step.MoveOnTrack;
import org.teranga.matching.moveon.step.StepTemplates;
import org.teranga.matching.pool.need.Need;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.refusal.Refusal;

/** The team asks a household whether it would like a plan, and proposes a step; what becomes of it is the household's. */
@ApplicationScoped
@Transactional
class ProposeSteps {
    private static final int LONGEST = 120;

    private final PlansOfTeam access;
    private final MoveOnPlans plans;
    private final MoveOnSteps steps;
    private final StepTemplates templates;
    private final PlanLetters letters;
    private final CurrentPerson person;
    private final AuditTrail audit;

    @Inject
    ProposeSteps(
            PlansOfTeam access,
            MoveOnPlans plans,
            MoveOnSteps steps,
            StepTemplates templates,
            PlanLetters letters,
            CurrentPerson person,
            AuditTrail audit) {
        this.access = access;
        this.plans = plans;
        this.steps = steps;
        this.templates = templates;
        this.letters = letters;
        this.person = person;
        this.audit = audit;
    }

    /**
     * Asks; where there is a plan, or the household was asked and has not said, nothing happens.
     *
     * @throws Refusal not found where there is no such household, not allowed where it is the own matter, or for a program
     */
    void offer(UUID id) {
        person.requireHuman();
        Need need = access.need(id);
        Optional<MoveOnPlan> known = plans.of(access.owner(need).persons());
        if (known.filter(MoveOnPlan::begun).isPresent()) {
            return;
        }
        UUID whose = known.map(MoveOnPlan::person).orElse(need.contact().personId());
        plans.ask(whose, person.requiredSubject()).ifPresent(plan -> {
            letters.write(plan.id(), PlanLetters.ASKED);
            audit.record("need.plan_offered", "need", id);
        });
    }

    /**
     * Proposes a step: of a template, or in own words.
     *
     * @throws Refusal as {@link #offer}; invalid where nothing is said, conflict where there is no plan
     */
    void propose(UUID id, Answers sent) {
        person.requireHuman();
        Need need = access.need(id);
        NewStep step = read(sent);
        MoveOnPlan plan = plans.held(access.owner(need)).orElseThrow(() -> Refusal.conflict("teamplan.refused.none"));
        if (steps.proposed(plan.id()) < MoveOnSteps.MOST_PROPOSED) {
            steps.add(plan, step, person.requiredSubject());
        }
        audit.record("need.plan_proposed", "need", id);
    }

    private NewStep read(Answers sent) {
        String code = sent.first("template");
        if (!code.isEmpty()) {
            return templates.offered().stream()
                    .filter(one -> one.code().equals(code))
                    .findFirst()
                    .map(NewStep::of)
                    .orElseThrow(Refusal::notFound);
        }
        FormReader in = new FormReader(sent);
        String title = in.required("title", in.line("title", LONGEST), "moveon.fault.title");
        String track = in.required(
                "track",
                in.choice(
                        "track",
                        Arrays.stream(MoveOnTrack.values())
                                .map(MoveOnTrack::code)
                                .toList()),
                "teamplan.fault.track");
        in.end();
        return new NewStep(MoveOnTrack.of(track).orElseThrow(), null, title, "", null);
    }
}
