package org.teranga.matching.moveon.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.household.HouseholdOwners;
import org.teranga.matching.moveon.MoveOnPlan;
import org.teranga.matching.moveon.MoveOnPlans;
import org.teranga.matching.moveon.MoveOnSteps;
import org.teranga.platform.me.OwnFile;

/** The plan of a member: its steps, with the own words. */
@ApplicationScoped
class OwnPlanFile implements OwnFile {
    private final HouseholdOwners owners;
    private final MoveOnPlans plans;
    private final MoveOnSteps steps;

    @Inject
    OwnPlanFile(HouseholdOwners owners, MoveOnPlans plans, MoveOnSteps steps) {
        this.owners = owners;
        this.plans = plans;
        this.steps = steps;
    }

    @Override
    public String name() {
        return "plan";
    }

    @Override
    @Transactional
    public Object of(UUID account) {
        return owners.find(account)
                .flatMap(owner -> plans.of(owner.persons()))
                .filter(MoveOnPlan::begun)
                .map(plan -> steps.of(plan.id()).stream()
                        .map(step -> new Line(
                                step.track(), step.template(), step.title(), step.note(), step.due(), step.state()))
                        .toList())
                .orElse(List.of());
    }

    /** A step; {@code title} is empty where the template says it. */
    public record Line(
            String track,
            String template,
            String title,
            String note,
            @Nullable LocalDate due,
            String state) {}
}
