package org.teranga.matching.moveon.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.teranga.matching.household.HouseholdOwner;
import org.teranga.matching.moveon.MoveOnPlan;
import org.teranga.matching.moveon.MoveOnPlans;
import org.teranga.matching.moveon.MoveOnStep;
import org.teranga.matching.moveon.MoveOnSteps;
import org.teranga.matching.moveon.NewStep;
import org.teranga.matching.moveon.helper.FindHelper;
import org.teranga.matching.moveon.sharing.OpenSteps;
import org.teranga.matching.moveon.sharing.StepShares;
import org.teranga.matching.moveon.step.MoveOnTrack;
import org.teranga.matching.moveon.step.StepTemplate;
import org.teranga.matching.moveon.step.StepTemplates;
import org.teranga.platform.form.Answers;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/** Takes what a household does to its plan, form by form. Twice the same is as good as once. */
@ApplicationScoped
@Transactional
class TakePlanForm {
    private final MoveOnPlans plans;
    private final MoveOnSteps steps;
    private final StepTemplates templates;
    private final ReadStepForm reader;
    private final OpenSteps openSteps;
    private final StepShares shares;
    private final FindHelper findHelper;

    @Inject
    TakePlanForm(
            MoveOnPlans plans,
            MoveOnSteps steps,
            StepTemplates templates,
            ReadStepForm reader,
            OpenSteps openSteps,
            StepShares shares,
            FindHelper findHelper) {
        this.plans = plans;
        this.steps = steps;
        this.templates = templates;
        this.reader = reader;
        this.openSteps = openSteps;
        this.shares = shares;
        this.findHelper = findHelper;
    }

    /**
     * Takes it.
     *
     * @param form its name in the address
     * @return what has happened, as {@code moveon.happened.<code>} says it
     * @throws Refusal not found where there is no such form, or step of this household; invalid with every fault, or where it is full;
     *     conflict where there is no plan
     */
    String take(HouseholdOwner owner, String form, Answers sent) {
        return switch (form) {
            case "begin" -> begin(owner);
            case "later" -> {
                plans.notNow(owner);
                yield "later";
            }
            default -> {
                MoveOnPlan plan = plans.held(owner).orElseThrow(() -> Refusal.conflict("moveon.refused.none"));
                yield take(owner, plan, form, sent);
            }
        };
    }

    private String begin(HouseholdOwner owner) {
        if (plans.begin(owner)) {
            MoveOnPlan plan = plans.held(owner).orElseThrow();
            templates.offered().stream()
                    .filter(one -> one.facts().first())
                    .forEach(one -> steps.add(plan, NewStep.of(one), null));
        }
        return "begun";
    }

    private String take(HouseholdOwner owner, MoveOnPlan plan, String form, Answers sent) {
        return switch (form) {
            case "stop" -> {
                plans.clear(plan.id());
                yield "stopped";
            }
            case "add" -> add(plan, reader.added(sent));
            case "take" -> add(plan, NewStep.of(offered(sent.first("template"))));
            case "share" -> share(owner, plan, sent);
            case "close" -> {
                shares.close(plan.id(), id(sent.first("share")));
                yield "closed";
            }
            default -> change(owner, plan, step(plan, sent), form, sent);
        };
    }

    private String change(HouseholdOwner owner, MoveOnPlan plan, MoveOnStep step, String form, Answers sent) {
        return switch (form) {
            case "accept" -> become(plan, step, MoveOnStep.OPEN, "added");
            case "delete" -> {
                steps.delete(plan, step.id());
                yield "deleted";
            }
            case "save" -> {
                ReadStepForm.Changed changed = reader.changed(inPlan(step), sent);
                steps.change(plan, step, changed.title(), changed.note(), changed.due());
                yield "saved";
            }
            case "done" -> become(plan, inPlan(step), MoveOnStep.DONE, "done");
            case "open" -> become(plan, inPlan(step), MoveOnStep.OPEN, "open");
            case "skip" -> become(plan, inPlan(step), MoveOnStep.SKIPPED, "skipped");
            case "on" -> {
                steps.goesOn(plan, inPlan(step).id(), reader.until(step, sent));
                yield "saved";
            }
            case "help" -> {
                findHelper.find(owner, plan, inPlan(step), help(step), sent);
                yield "sought";
            }
            default -> throw Refusal.notFound();
        };
    }

    private String become(MoveOnPlan plan, MoveOnStep step, String state, String happened) {
        if (!step.state().equals(state)) {
            steps.become(plan, step.id(), state);
        }
        return happened;
    }

    private String add(MoveOnPlan plan, NewStep step) {
        if (steps.count(plan.id()) >= MoveOnSteps.MOST) {
            throw Refusal.invalid(List.of(FieldError.of("title", "moveon.refused.full", MoveOnSteps.MOST)));
        }
        steps.add(plan, step, null);
        return "added";
    }

    private String share(HouseholdOwner owner, MoveOnPlan plan, Answers sent) {
        String whom = sent.first("whom");
        if (sent.has("track")) {
            MoveOnTrack track = MoveOnTrack.of(sent.first("track")).orElseThrow(Refusal::notFound);
            openSteps.openTrack(owner, plan, track, whom);
        } else {
            openSteps.openStep(owner, plan, inPlan(step(plan, sent)), whom);
        }
        return "shared";
    }

    private String help(MoveOnStep step) {
        StepTemplate template = templates.known().get(step.template());
        return template == null ? "" : template.facts().help();
    }

    private StepTemplate offered(String code) {
        return templates.offered().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private MoveOnStep step(MoveOnPlan plan, Answers sent) {
        return steps.find(plan.id(), id(sent.first("step"))).orElseThrow(Refusal::notFound);
    }

    private static MoveOnStep inPlan(MoveOnStep step) {
        if (!step.inPlan()) {
            throw Refusal.notFound();
        }
        return step;
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            throw Refusal.notFound();
        }
    }
}
