package org.teranga.matching.moveon.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import org.teranga.matching.appointment.AppointmentFile;
import org.teranga.matching.household.HouseholdOwner;
import org.teranga.matching.moveon.MoveOnPlan;
import org.teranga.matching.moveon.MoveOnPlans;
import org.teranga.matching.moveon.MoveOnSteps;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.PageContexts;

/** The dates of a plan for the household's calendar. A calendar lies outside: it names nobody, and says of no date what it is for. */
@ApplicationScoped
@Transactional
class PlanCalendar {
    private final MoveOnPlans plans;
    private final MoveOnSteps steps;
    private final AppointmentFile file;
    private final PageContexts contexts;

    @Inject
    PlanCalendar(MoveOnPlans plans, MoveOnSteps steps, AppointmentFile file, PageContexts contexts) {
        this.plans = plans;
        this.steps = steps;
        this.file = file;
        this.contexts = contexts;
    }

    /**
     * Those of steps that are open.
     *
     * @throws Refusal not found where there is no date
     */
    String of(HouseholdOwner owner, String page) {
        MoveOnPlan plan = plans.of(owner.persons()).filter(MoveOnPlan::begun).orElseThrow(Refusal::notFound);
        List<AppointmentFile.Day> days = steps.of(plan.id()).stream()
                .filter(ShowOwnPlan::dated)
                .map(step -> new AppointmentFile.Day(
                        step.id(),
                        Objects.requireNonNull(step.due()),
                        step.changedAt(),
                        contexts.text("moveon.calendar")))
                .toList();
        if (days.isEmpty()) {
            throw Refusal.notFound();
        }
        return file.ofDays(days, page);
    }
}
