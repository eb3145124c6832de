package org.teranga.matching.moveon.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.moveon.MoveOnStep;
import org.teranga.matching.moveon.step.StepTemplate;
import org.teranga.matching.moveon.step.StepTemplates;
import org.teranga.matching.placement.Party;
import org.teranga.matching.placement.answer.SideSections;
import org.teranga.matching.placement.contact.PlacementLinks;
import org.teranga.platform.theme.PageContexts;

/** What a helper reads of the plan of the household whom they help, on the page of the placement. */
@ApplicationScoped
@Transactional
public class OpenedToHelper {
    private final OpenSteps openSteps;
    private final StepTemplates templates;
    private final PageContexts contexts;

    @Inject
    OpenedToHelper(OpenSteps openSteps, StepTemplates templates, PageContexts contexts) {
        this.openSteps = openSteps;
        this.templates = templates;
        this.contexts = contexts;
    }

    /** Of this side; a household reads none here. */
    public List<SideSections.OpenedStep> section(PlacementLinks.Followed side) {
        if (side.party() != Party.HOST) {
            return List.of();
        }
        List<MoveOnStep> steps = openSteps.toHelper(side.placement().value());
        Map<String, StepTemplate> known = steps.isEmpty() ? Map.of() : templates.known();
        return steps.stream()
                .map(step -> shown(step, known.get(step.template())))
                .toList();
    }

    private SideSections.OpenedStep shown(MoveOnStep step, @Nullable StepTemplate template) {
        return new SideSections.OpenedStep(
                template == null
                        ? step.title()
                        : template.text(contexts.language().tag()).title(),
                template == null,
                step.note(),
                step.due(),
                step.state());
    }
}
