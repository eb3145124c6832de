package org.teranga.matching.skill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Lays concepts of ESCO on the list that the platform ships. What we say of a skill of ours stays as it is: its names, its group, what a
 * word of ours leads to; ESCO adds its address, names in languages that we have not, further words and neighbours.
 */
final class SkillExtension {
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, SkillConcept> ofOurs = new HashMap<>();
    private final Map<String, SkillConcept> further = new LinkedHashMap<>();

    private SkillExtension(List<SkillConcept> concepts) {
        for (SkillConcept concept : concepts) {
            codes.put(concept.uri(), concept.code());
            (concept.ours().isPresent() ? ofOurs : further).putIfAbsent(concept.code(), concept);
        }
    }

    /** The shipped list with these. */
    static SkillList of(SkillList shipped, List<SkillConcept> concepts) {
        SkillExtension extension = new SkillExtension(concepts);
        Stream<Skill> ours = shipped.all().stream().map(extension::extended);
        Stream<Skill> others = extension.further.values().stream()
                .filter(concept -> !concept.names().isEmpty())
                .map(extension::skill);
        return new SkillList(Stream.concat(ours, others).toList(), shipped.groups());
    }

    /** The same under the names that translators wrote, by language and by code. */
    static SkillList named(SkillList shipped, Map<String, Map<String, String>> written) {
        List<Skill> all = shipped.all().stream()
                .map(skill -> {
                    Map<String, String> names = new HashMap<>(skill.names());
                    written.forEach((language, texts) -> {
                        if (texts.containsKey(skill.code())) {
                            names.put(language, texts.get(skill.code()));
                        }
                    });
                    return new Skill(
                            skill.code(), skill.group(), names, skill.synonyms(), skill.neighbours(), skill.uri());
                })
                .toList();
        return new SkillList(all, shipped.groups());
    }

    private Skill extended(Skill skill) {
        SkillConcept concept = ofOurs.get(skill.code());
        if (concept == null) {
            return skill;
        }
        Map<String, String> names = new HashMap<>(concept.names());
        names.putAll(skill.names());
        List<String> words = new ArrayList<>(skill.synonyms());
        words.addAll(concept.names().values());
        words.addAll(concept.synonyms());
        Set<String> near = new LinkedHashSet<>(skill.neighbours());
        near.addAll(near(concept));
        return new Skill(skill.code(), skill.group(), names, words, List.copyOf(near), concept.uri());
    }

    private Skill skill(SkillConcept concept) {
        return new Skill(
                concept.code(), concept.group(), concept.names(), concept.synonyms(), near(concept), concept.uri());
    }

    private List<String> near(SkillConcept concept) {
        return concept.near().stream()
                .filter(codes::containsKey)
                .map(codes::get)
                .filter(code -> !code.equals(concept.code()))
                .distinct()
                .toList();
    }
}
