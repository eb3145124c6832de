package org.teranga.matching.esco;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.skill.KnownSkills;
import org.teranga.matching.skill.Skill;
import org.teranga.matching.skill.SkillList;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.PageContexts;

/** What the operator's page of skills shows. */
@ApplicationScoped
class ShowOperatorSkills {
    private final EscoImports imports;
    private final KnownSkills skills;
    private final PageContexts contexts;

    @Inject
    ShowOperatorSkills(EscoImports imports, KnownSkills skills, PageContexts contexts) {
        this.imports = imports;
        this.skills = skills;
        this.contexts = contexts;
    }

    OperatorSkillsView view(FilledForm form, List<EscoFault> faults, String happened) {
        SkillList list = skills.list();
        Map<String, Integer> sizes = new HashMap<>();
        list.all().forEach(skill -> sizes.merge(skill.group(), 1, Integer::sum));
        String language = contexts.language().tag();
        return new OperatorSkillsView(
                "/" + language + "/operator/skills",
                skills.shipped().all().size(),
                list.groups().stream()
                        .map(group -> new OperatorSkillsView.Group(
                                group.code(), group.name(language), sizes.getOrDefault(group.code(), 0)))
                        .toList(),
                files(EscoImports.State.TAKEN),
                files(EscoImports.State.READ),
                form,
                faults.stream()
                        .map(fault -> new OperatorSkillsView.Fault(
                                fault.file(), fault.line(), fault.value(), contexts.text(fault.key())))
                        .toList(),
                happened);
    }

    private OperatorSkillsView.@Nullable Files files(EscoImports.State state) {
        return imports.find(state).map(this::files).orElse(null);
    }

    private OperatorSkillsView.Files files(EscoImports.Import one) {
        List<EscoImports.Branch> all = imports.branches(one.id());
        long ours = all.stream()
                .filter(branch -> branch.ours() != null)
                .mapToLong(EscoImports.Branch::concepts)
                .sum();
        long concepts = all.stream().mapToLong(EscoImports.Branch::concepts).sum();
        Instant at = one.takenAt() == null ? one.readAt() : one.takenAt();
        return new OperatorSkillsView.Files(
                one.id().toString(), at, one.files(), ours, concepts - ours, one.faults(), branches(all, one.labels()));
    }

    private List<OperatorSkillsView.Branch> branches(List<EscoImports.Branch> all, Map<String, String> labels) {
        Map<String, Long> others = new TreeMap<>();
        Map<String, Map<String, Long>> groups = new HashMap<>();
        for (EscoImports.Branch one : all) {
            if (one.ours() == null) {
                others.merge(one.branch(), one.concepts(), Long::sum);
            } else {
                skills.shipped()
                        .coded(one.ours())
                        .map(Skill::group)
                        .ifPresent(group -> groups.computeIfAbsent(one.branch(), any -> new TreeMap<>())
                                .merge(group, one.concepts(), Long::sum));
            }
        }
        return others.entrySet().stream()
                .map(one -> new OperatorSkillsView.Branch(
                        one.getKey(),
                        labels.getOrDefault(one.getKey(), ""),
                        one.getValue(),
                        most(groups.getOrDefault(one.getKey(), Map.of()))))
                .toList();
    }

    /** The group that most of them have. */
    private static String most(Map<String, Long> groups) {
        return groups.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
