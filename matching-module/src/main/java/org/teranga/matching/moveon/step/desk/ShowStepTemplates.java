package org.teranga.matching.moveon.step.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.moveon.step.StepCatalogue;
import org.teranga.matching.moveon.step.StepTemplate;
import org.teranga.matching.moveon.step.StepTemplates;
import org.teranga.matching.moveon.step.TemplateEdition;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.PageContexts;

/** Shows the team its templates of steps. */
@ApplicationScoped
@Transactional
class ShowStepTemplates {
    private final StepTemplates templates;
    private final StepCatalogue catalogue;
    private final ReadStepTemplate reader;
    private final Members members;
    private final CurrentPerson person;
    private final PageContexts contexts;

    @Inject
    ShowStepTemplates(
            StepTemplates templates,
            StepCatalogue catalogue,
            ReadStepTemplate reader,
            Members members,
            CurrentPerson person,
            PageContexts contexts) {
        this.templates = templates;
        this.catalogue = catalogue;
        this.reader = reader;
        this.members = members;
        this.person = person;
        this.contexts = contexts;
    }

    StepListView list() {
        Map<String, TemplateEdition> latest = templates.latest();
        return new StepListView(
                templates.known().values().stream()
                        .map(step -> line(step, latest.get(step.code())))
                        .toList(),
                person.may(Permission.FILES_WORK));
    }

    /** A new one. */
    StepEditView blank(String home, @Nullable FilledForm sent) {
        FilledForm form = sent == null ? FilledForm.startingWith(Map.of("read", "0")) : sent;
        return new StepEditView(
                home + "/desk/plan-steps/new",
                "",
                "",
                TemplateEdition.OWN,
                false,
                false,
                Languages.of(StepCatalogue.LANGUAGES),
                List.of(),
                form);
    }

    /**
     * One.
     *
     * @param sent what was typed and could not be kept; null where nothing was
     * @throws Refusal not found where there is none
     */
    StepEditView one(String code, String home, @Nullable FilledForm sent) {
        StepTemplate step = templates.known().get(code);
        if (step == null) {
            throw Refusal.notFound();
        }
        List<TemplateEdition> editions = templates.editions(code);
        TemplateEdition latest = editions.isEmpty() ? null : editions.getFirst();
        return new StepEditView(
                home + "/desk/plan-steps/" + code,
                code,
                title(step),
                kept(latest),
                catalogue.find(code).isPresent(),
                newer(step, latest),
                Languages.of(StepCatalogue.LANGUAGES),
                history(editions),
                sent == null ? filled(step, latest) : sent);
    }

    private FilledForm filled(StepTemplate step, @Nullable TemplateEdition latest) {
        Map<String, List<String>> values = new HashMap<>(reader.filled(step));
        values.put("read", List.of(String.valueOf(latest == null ? 0 : latest.edition())));
        return FilledForm.sent(values, List.of());
    }

    private List<StepEditView.Past> history(List<TemplateEdition> editions) {
        Set<UUID> who = editions.stream().map(TemplateEdition::changedBy).collect(Collectors.toSet());
        Map<UUID, String> names = who.isEmpty() ? Map.of() : members.names(who);
        List<StepEditView.Past> history = new ArrayList<>();
        editions.forEach(one -> history.add(new StepEditView.Past(
                one.edition(), one.changedAt(), names.getOrDefault(one.changedBy(), ""), one.kept(), one.reason())));
        return history;
    }

    private StepListView.Line line(StepTemplate step, @Nullable TemplateEdition latest) {
        return new StepListView.Line(step.code(), step.track().code(), title(step), kept(latest), newer(step, latest));
    }

    private boolean newer(StepTemplate step, @Nullable TemplateEdition latest) {
        return latest != null
                && latest.kept().equals(TemplateEdition.OWN)
                && catalogue
                        .find(step.code())
                        .filter(shipped -> shipped.sourced().edition() > latest.follows())
                        .isPresent();
    }

    private static String kept(@Nullable TemplateEdition latest) {
        return latest == null ? TemplateEdition.FOLLOWED : latest.kept();
    }

    private String title(StepTemplate step) {
        return step.text(contexts.language().tag()).title();
    }
}
