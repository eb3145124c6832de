package org.teranga.matching.skill;

import java.util.Map;
import java.util.Objects;

/**
 * A field of work that skills belong to.
 *
 * @param code  as {@code skills.tsv} names it
 * @param names what it is called on pages of staff, by language
 */
public record SkillGroup(String code, Map<String, String> names) {
    public SkillGroup {
        Objects.requireNonNull(code, "code");
        names = Map.copyOf(names);
    }

    /** What it is called in a language; in French where it has no name there. */
    public String name(String language) {
        return names.getOrDefault(language, names.getOrDefault("fr", code));
    }
}
