package org.teranga.matching.moveon.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.household.HouseholdOwner;
import org.teranga.matching.moveon.MoveOnPlan;
import org.teranga.matching.moveon.MoveOnStep;
import org.teranga.matching.moveon.MoveOnSteps;
import org.teranga.matching.moveon.step.MoveOnTrack;
import org.teranga.platform.refusal.Refusal;

/** A household opens steps and closes them, and others read what is opened to them. */
@ApplicationScoped
@Transactional
public class OpenSteps {
    /** To whom, where it is the team. */
    public static final String TEAM = "team";

    private final StepShares shares;
    private final MoveOnSteps steps;
    private final PlanHelpers helpers;
    private final HelpersAtHome atHome;

    @Inject
    OpenSteps(StepShares shares, MoveOnSteps steps, PlanHelpers helpers, HelpersAtHome atHome) {
        this.atHome = atHome;
        this.shares = shares;
        this.steps = steps;
        this.helpers = helpers;
    }

    /**
     * Opens a step.
     *
     * @param whom {@link #TEAM}, or the placement by which the household knows its helper
     * @throws Refusal not found where it is no helper of this household
     */
    public void openStep(HouseholdOwner owner, MoveOnPlan plan, MoveOnStep step, String whom) {
        shares.open(plan.id(), step.id(), null, helper(owner, whom));
    }

    /**
     * Opens a track, with what comes into it later.
     *
     * @throws Refusal not found as above
     */
    public void openTrack(HouseholdOwner owner, MoveOnPlan plan, MoveOnTrack track, String whom) {
        shares.open(plan.id(), null, track.code(), helper(owner, whom));
    }

    /** What of a plan the team reads, with the words of the household. */
    public List<MoveOnStep> toTeam(MoveOnPlan plan) {
        List<StepShare> opened =
                shares.of(plan.id()).stream().filter(StepShare::toTeam).toList();
        return opened.isEmpty() ? List.of() : opened(plan.id(), opened);
    }

    /** What the helper of a placement reads; nothing once the help has ended, the household closed it, or lives with that helper. */
    public List<MoveOnStep> toHelper(UUID placement) {
        Map<UUID, List<StepShare>> opened =
                shares.toHelper(placement).stream().collect(Collectors.groupingBy(StepShare::plan));
        if (opened.isEmpty() || atHome.include(placement)) {
            return List.of();
        }
        return opened.entrySet().stream()
                .flatMap(one -> opened(one.getKey(), one.getValue()).stream())
                .toList();
    }

    private List<MoveOnStep> opened(UUID plan, List<StepShare> by) {
        return steps.of(plan).stream()
                .filter(step -> by.stream().anyMatch(share -> share.opens(step)))
                .toList();
    }

    private @Nullable UUID helper(HouseholdOwner owner, String whom) {
        if (whom.equals(TEAM)) {
            return null;
        }
        return helpers.of(owner).stream()
                .map(PlanHelper::placement)
                .filter(placement -> placement.toString().equals(whom))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }
}
