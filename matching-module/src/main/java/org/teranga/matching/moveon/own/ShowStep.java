package org.teranga.matching.moveon.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.form.NeedFields;
import org.teranga.matching.household.HouseholdEntry;
import org.teranga.matching.moveon.MoveOnStep;
import org.teranga.matching.moveon.helper.FindHelper;
import org.teranga.matching.moveon.helper.HelpSought;
import org.teranga.matching.moveon.step.StepTemplate;
import org.teranga.platform.guidance.GuidancePage;
import org.teranga.platform.guidance.GuidancePages;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.theme.PageContexts;

/** Shows one step: what its template says now, and what the household made of it. */
@ApplicationScoped
class ShowStep {
    private final FindHelper findHelper;
    private final HelpSought sought;
    private final Instance<GuidancePages> guidance;
    private final PageContexts contexts;
    private final Clock clock;

    @Inject
    ShowStep(
            FindHelper findHelper,
            HelpSought sought,
            @Any Instance<GuidancePages> guidance,
            PageContexts contexts,
            Clock clock) {
        this.findHelper = findHelper;
        this.sought = sought;
        this.guidance = guidance;
        this.contexts = contexts;
        this.clock = clock;
    }

    /** One step. */
    OwnPlanView.Step of(
            HouseholdEntry entry,
            MoveOnStep step,
            @Nullable StepTemplate template,
            Map<String, GuidancePage> pages,
            List<OwnPlanView.Opened> opened) {
        OwnPlanView.Told told = template == null
                ? null
                : told(template, pages.get(template.facts().rights()));
        boolean open = step.state().equals(MoveOnStep.OPEN);
        String help =
                template != null && open && findHelper.offers(template.facts().help())
                        ? template.facts().help()
                        : "";
        LocalDate due = step.due();
        return new OwnPlanView.Step(
                step.id().toString(),
                told == null ? step.title() : told.text().title(),
                step.note(),
                due,
                open && due != null && due.isBefore(today()),
                step.state(),
                step.asked() && open,
                told,
                opened,
                help,
                help.isEmpty() ? List.of() : NeedFields.questions(help),
                step.need() == null ? "" : sought.of(step.need()),
                step.need() == null ? "" : entry.need(step.need()));
    }

    /** The checked pages to which these templates lead, by their names. */
    Map<String, GuidancePage> pages(Collection<StepTemplate> templates) {
        Set<String> names = templates.stream()
                .map(template -> template.facts().rights())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        Map<String, GuidancePage> pages = new HashMap<>();
        if (!names.isEmpty()) {
            guidance.forEach(source ->
                    pages.putAll(source.named(names, contexts.language().tag())));
        }
        return pages;
    }

    private OwnPlanView.Told told(StepTemplate template, @Nullable GuidancePage page) {
        String language = template.readIn(contexts.language().tag());
        return new OwnPlanView.Told(
                template.text(language),
                language,
                template.french(),
                template.facts().papers(),
                template.facts().weeks(),
                page,
                template.facts().course(),
                template.sourced().sources(),
                template.sourced().verifiedOn());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}
