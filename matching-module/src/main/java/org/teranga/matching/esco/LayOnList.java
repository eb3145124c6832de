package org.teranga.matching.esco;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.teranga.matching.skill.Skill;
import org.teranga.matching.skill.SkillList;

/** Finds which concepts are skills of ours: by their names first, then by other labels. Each skill of ours is one concept at most. */
final class LayOnList {
    private LayOnList() {}

    /** The code of ours, by the address of the concept. */
    static Map<String, String> of(List<EscoConcept> concepts, SkillList ours) {
        Map<String, String> found = new HashMap<>();
        Set<String> had = new HashSet<>();
        concepts.forEach(concept ->
                meets(concept.names().values().stream(), ours, had).ifPresent(code -> keep(concept, code, found, had)));
        concepts.stream()
                .filter(concept -> !found.containsKey(concept.uri()))
                .forEach(concept -> meets(concept.synonyms().stream(), ours, had)
                        .ifPresent(code -> keep(concept, code, found, had)));
        return found;
    }

    private static void keep(EscoConcept concept, String code, Map<String, String> found, Set<String> had) {
        found.put(concept.uri(), code);
        had.add(code);
    }

    private static Optional<String> meets(Stream<String> labels, SkillList ours, Set<String> had) {
        return labels.flatMap(label -> ours.find(label).stream())
                .map(Skill::code)
                .filter(code -> !had.contains(code))
                .findFirst();
    }
}
