package org.teranga.matching.moveon.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.household.HouseholdEntry;
import org.teranga.matching.moveon.MoveOnPlan;
import org.teranga.matching.moveon.MoveOnPlans;
import org.teranga.matching.moveon.MoveOnStep;
import org.teranga.matching.moveon.MoveOnSteps;
import org.teranga.matching.moveon.sharing.PlanHelper;
import org.teranga.matching.moveon.sharing.PlanHelpers;
import org.teranga.matching.moveon.sharing.StepShare;
import org.teranga.matching.moveon.sharing.StepShares;
import org.teranga.matching.moveon.step.MoveOnTrack;
import org.teranga.matching.moveon.step.StepTemplate;
import org.teranga.matching.moveon.step.StepTemplates;
import org.teranga.platform.guidance.GuidancePage;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.PageContexts;

/** Shows a household its plan. */
@ApplicationScoped
@Transactional
class ShowOwnPlan {
    private static final Set<String> HAPPENINGS = Set.of(
            "begun", "later", "added", "saved", "done", "open", "skipped", "deleted", "shared", "closed", "sought",
            "stopped");

    private final MoveOnPlans plans;
    private final MoveOnSteps steps;
    private final StepTemplates templates;
    private final StepShares shares;
    private final PlanHelpers helpers;
    private final ShowStep showStep;
    private final PageContexts contexts;

    @Inject
    ShowOwnPlan(
            MoveOnPlans plans,
            MoveOnSteps steps,
            StepTemplates templates,
            StepShares shares,
            PlanHelpers helpers,
            ShowStep showStep,
            PageContexts contexts) {
        this.plans = plans;
        this.steps = steps;
        this.templates = templates;
        this.shares = shares;
        this.helpers = helpers;
        this.showStep = showStep;
        this.contexts = contexts;
    }

    /**
     * The page.
     *
     * @param happened what the household just did, as the address says it; what is unknown is nothing
     * @param sent     what was typed and could not be kept; null where nothing was
     */
    OwnPlanView show(HouseholdEntry entry, @Nullable String happened, @Nullable FilledForm sent) {
        MoveOnPlan plan = plans.of(entry.owner().persons()).orElse(null);
        String said = happened != null && HAPPENINGS.contains(happened) ? happened : "";
        if (plan == null || !plan.begun()) {
            boolean asked = plan != null && plan.wanted() == null;
            return new OwnPlanView(
                    entry.href(), entry.back(), false, asked, List.of(), List.of(), false, said, FilledForm.EMPTY);
        }
        List<MoveOnStep> all = steps.of(plan.id());
        List<PlanHelper> known = helpers.of(entry.owner());
        Opener opener = new Opener(shares.of(plan.id()), known);
        boolean dates = all.stream().anyMatch(ShowOwnPlan::dated);
        return new OwnPlanView(
                entry.href(),
                entry.back(),
                true,
                false,
                tracks(entry, all, opener),
                known,
                dates,
                said,
                sent == null ? filled(all) : sent);
    }

    /** Whether a step is one for a calendar. */
    static boolean dated(MoveOnStep step) {
        return step.due() != null && step.state().equals(MoveOnStep.OPEN);
    }

    private List<OwnPlanView.Track> tracks(HouseholdEntry entry, List<MoveOnStep> all, Opener opener) {
        Shown shown = new Shown(entry, templates.known(), new HashMap<>(), opener);
        Set<String> inPlan = all.stream().map(MoveOnStep::template).collect(Collectors.toSet());
        shown.pages.putAll(showStep.pages(
                inPlan.stream().map(shown.known::get).filter(Objects::nonNull).toList()));
        List<StepTemplate> free = templates.offered().stream()
                .filter(one -> !inPlan.contains(one.code()))
                .toList();
        return Arrays.stream(MoveOnTrack.values())
                .map(track -> {
                    List<MoveOnStep> own = all.stream()
                            .filter(step -> step.track().equals(track.code()))
                            .toList();
                    return new OwnPlanView.Track(
                            track.code(),
                            steps(shown, own, Set.of(MoveOnStep.OPEN)),
                            steps(shown, own, Set.of(MoveOnStep.DONE, MoveOnStep.SKIPPED)),
                            steps(shown, own, Set.of(MoveOnStep.PROPOSED)),
                            free.stream()
                                    .filter(one -> one.track() == track)
                                    .map(this::suggested)
                                    .toList(),
                            opener.ofTrack(track.code()));
                })
                .toList();
    }

    private List<OwnPlanView.Step> steps(Shown shown, List<MoveOnStep> own, Set<String> states) {
        return own.stream()
                .filter(step -> states.contains(step.state()))
                .map(step -> showStep.of(
                        shown.entry, step, shown.known.get(step.template()), shown.pages, shown.opener.of(step)))
                .toList();
    }

    private OwnPlanView.Suggested suggested(StepTemplate template) {
        String language = template.readIn(contexts.language().tag());
        return new OwnPlanView.Suggested(
                template.code(),
                template.text(language).title(),
                template.text(language).why(),
                language);
    }

    private static FilledForm filled(List<MoveOnStep> all) {
        Map<String, String> values = new HashMap<>();
        all.forEach(step -> {
            values.put("title_" + step.id(), step.title());
            values.put("note_" + step.id(), step.note());
            values.put("due_" + step.id(), step.due() == null ? "" : step.due().toString());
        });
        return FilledForm.startingWith(values);
    }

    /** What all steps of a page are shown with. */
    private record Shown(
            HouseholdEntry entry, Map<String, StepTemplate> known, Map<String, GuidancePage> pages, Opener opener) {}

    /** What is open to whom. A helper who helps no more reads nothing, and is not named. */
    private record Opener(List<StepShare> shares, List<PlanHelper> helpers) {
        List<OwnPlanView.Opened> of(MoveOnStep step) {
            return opened(shares.stream().filter(share -> share.isOf(step)).toList());
        }

        List<OwnPlanView.Opened> ofTrack(String track) {
            return opened(
                    shares.stream().filter(share -> track.equals(share.track())).toList());
        }

        private List<OwnPlanView.Opened> opened(List<StepShare> some) {
            return some.stream()
                    .flatMap(share -> whom(share.placement()).stream()
                            .map(helper -> new OwnPlanView.Opened(share.id().toString(), helper.kind(), helper.name())))
                    .toList();
        }

        private List<PlanHelper> whom(@Nullable UUID placement) {
            if (placement == null) {
                return List.of(new PlanHelper(new UUID(0, 0), "team", ""));
            }
            return helpers.stream()
                    .filter(one -> one.placement().equals(placement))
                    .toList();
        }
    }
}
