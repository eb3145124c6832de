package org.teranga.matching.skill;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A concept of ESCO that an operator added: to a skill of ours, whose names and words it extends, or as one more skill.
 *
 * @param uri      as it is published
 * @param ours     the code of the skill of ours that it is; empty where it is a new one
 * @param group    to which a new one belongs
 * @param names    its preferred labels, by language
 * @param synonyms its other labels, of any language
 * @param near     the concepts to which it is related
 */
public record SkillConcept(
        String uri,
        Optional<String> ours,
        String group,
        Map<String, String> names,
        List<String> synonyms,
        List<String> near) {
    public SkillConcept {
        Objects.requireNonNull(uri, "uri");
        Objects.requireNonNull(ours, "ours");
        Objects.requireNonNull(group, "group");
        names = Map.copyOf(names);
        synonyms = List.copyOf(synonyms);
        near = List.copyOf(near);
    }

    /** The code under which it is compared: that of our skill, or one made of its address. */
    String code() {
        return ours.orElseGet(() -> "esco-"
                + uri.substring(uri.lastIndexOf('/') + 1)
                        .toLowerCase(Locale.ROOT)
                        .replace('.', '-'));
    }
}
