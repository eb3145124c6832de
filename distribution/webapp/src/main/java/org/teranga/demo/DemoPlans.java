package org.teranga.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.teranga.matching.household.HouseholdOwner;
import org.teranga.matching.household.HouseholdOwners;
import org.teranga.matching.moveon.MoveOnPlan;
import org.teranga.matching.moveon.MoveOnPlans;
import org.teranga.matching.moveon.MoveOnStep;
import org.teranga.matching.moveon.MoveOnSteps;
import org.teranga.matching.moveon.NewStep;
import org.teranga.matching.moveon.sharing.OpenSteps;
import org.teranga.matching.moveon.step.MoveOnTrack;
import org.teranga.matching.moveon.step.StepTemplates;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.Needs;
import org.teranga.platform.i18n.Formats;

/** Plans of households of the demonstration: some steps with dates, one done, one in own words, and housing open to the team. */
@ApplicationScoped
class DemoPlans {
    private static final List<String> TAKEN = List.of("social_housing", "france_travail", "school");

    private final MoveOnPlans plans;
    private final MoveOnSteps steps;
    private final StepTemplates templates;
    private final HouseholdOwners owners;
    private final OpenSteps openSteps;
    private final Needs needs;
    private final Clock clock;

    @Inject
    DemoPlans(
            MoveOnPlans plans,
            MoveOnSteps steps,
            StepTemplates templates,
            HouseholdOwners owners,
            OpenSteps openSteps,
            Needs needs,
            Clock clock) {
        this.plans = plans;
        this.steps = steps;
        this.templates = templates;
        this.owners = owners;
        this.openSteps = openSteps;
        this.needs = needs;
        this.clock = clock;
    }

    /** Begins one for the household of this need, at the open association; one that is there stays as it is. */
    @Transactional
    public void begin(NeedId need) {
        HouseholdOwner owner = needs.find(need).map(owners::ofNeed).orElseThrow();
        if (!plans.begin(owner)) {
            return;
        }
        MoveOnPlan plan = plans.held(owner).orElseThrow();
        LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        templates.offered().stream()
                .filter(one -> one.facts().first() || TAKEN.contains(one.code()))
                .forEach(one -> steps.add(plan, NewStep.of(one), null));
        steps.add(
                plan,
                new NewStep(MoveOnTrack.HOUSING, null, "Visiter le T3 de la rue Basse", "", today.plusDays(12)),
                null);
        steps.of(plan.id()).stream()
                .filter(step -> step.template().equals("bank_account"))
                .forEach(step -> steps.become(plan, step.id(), MoveOnStep.DONE));
        openSteps.openTrack(owner, plan, MoveOnTrack.HOUSING, OpenSteps.TEAM);
    }
}
