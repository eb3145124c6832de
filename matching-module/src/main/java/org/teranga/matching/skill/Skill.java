package org.teranga.matching.skill;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that people can do, as the list has it.
 *
 * @param code       never changes; lower case letters, digits and hyphens
 * @param group      the code of the {@link SkillGroup} to which it belongs
 * @param names      what it is called, by the tag of the language; in French and English at least one
 * @param synonyms   other words for it, of any language
 * @param neighbours the codes of skills so near that who has one may do for the other; each names the other
 * @param uri        its concept in ESCO; empty where there is none
 */
public record Skill(
        String code,
        String group,
        Map<String, String> names,
        List<String> synonyms,
        List<String> neighbours,
        String uri) {
    private static final List<String> ELSE = List.of("fr", "en");

    public Skill {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(group, "group");
        names = Map.copyOf(names);
        synonyms = List.copyOf(synonyms);
        neighbours = List.copyOf(neighbours);
        Objects.requireNonNull(uri, "uri");
        if (names.isEmpty()) {
            throw new IllegalArgumentException("the skill " + code + " has no name");
        }
    }

    /** What it is called in a language: in its own words, else in French, else in English. */
    public SkillName name(String language) {
        return named(language)
                .or(() -> ELSE.stream().flatMap(other -> named(other).stream()).findFirst())
                .orElseGet(() -> names.entrySet().stream()
                        .min(Map.Entry.comparingByKey())
                        .map(one -> new SkillName(one.getValue(), one.getKey()))
                        .orElseThrow());
    }

    private Optional<SkillName> named(String language) {
        return Optional.ofNullable(names.get(language)).map(text -> new SkillName(text, language));
    }
}
