package org.teranga.matching.moveon.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.moveon.MoveOnPlan;
import org.teranga.matching.moveon.MoveOnPlans;
import org.teranga.matching.moveon.MoveOnStep;
import org.teranga.matching.moveon.sharing.OpenSteps;
import org.teranga.matching.moveon.step.StepTemplate;
import org.teranga.matching.moveon.step.StepTemplates;
import org.teranga.matching.pool.need.Need;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.PageContexts;

/** Shows the team what a household opened of its plan; the household reads who looked. */
@ApplicationScoped
@Transactional
class ShowTeamPlan {
    private static final Set<String> HAPPENINGS = Set.of("asked", "proposed");

    private final PlansOfTeam access;
    private final MoveOnPlans plans;
    private final OpenSteps openSteps;
    private final StepTemplates templates;
    private final CurrentPerson person;
    private final AuditTrail audit;
    private final PageContexts contexts;

    @Inject
    ShowTeamPlan(
            PlansOfTeam access,
            MoveOnPlans plans,
            OpenSteps openSteps,
            StepTemplates templates,
            CurrentPerson person,
            AuditTrail audit,
            PageContexts contexts) {
        this.access = access;
        this.plans = plans;
        this.openSteps = openSteps;
        this.templates = templates;
        this.person = person;
        this.audit = audit;
        this.contexts = contexts;
    }

    TeamPlanView show(UUID id, String home, @Nullable String happened, FilledForm form) {
        person.requireHuman();
        Need need = access.need(id);
        audit.record("need.read", "need", id);
        MoveOnPlan plan = plans.of(access.owner(need).persons()).orElse(null);
        MoveOnPlan begun = plan != null && plan.begun() ? plan : null;
        String href = home + "/desk/needs/" + id;
        return new TeamPlanView(
                href + "/plan",
                need.receiptNumber(),
                href,
                begun != null,
                begun != null || plan == null || plan.askedAt() == null
                        ? null
                        : LocalDate.ofInstant(plan.askedAt(), Formats.ZONE),
                begun == null ? List.of() : opened(begun),
                person.may(Permission.FILES_WORK),
                templates.offered().stream().map(this::offered).toList(),
                happened != null && HAPPENINGS.contains(happened) ? happened : "",
                form);
    }

    private List<TeamPlanView.Opened> opened(MoveOnPlan plan) {
        List<MoveOnStep> steps = openSteps.toTeam(plan);
        Map<String, StepTemplate> known = steps.isEmpty() ? Map.of() : templates.known();
        return steps.stream()
                .map(step -> opened(step, known.get(step.template())))
                .toList();
    }

    private TeamPlanView.Opened opened(MoveOnStep step, @Nullable StepTemplate template) {
        return new TeamPlanView.Opened(
                step.track(),
                template == null ? step.title() : title(template),
                template == null,
                step.note(),
                step.due(),
                step.state(),
                step.asked());
    }

    private TeamPlanView.Offered offered(StepTemplate template) {
        return new TeamPlanView.Offered(template.code(), title(template));
    }

    private String title(StepTemplate template) {
        return template.text(contexts.language().tag()).title();
    }
}
