package org.teranga.matching.safeguarding.policy;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A check of an association's own, with what it calls it.
 *
 * @param code  {@code own:first_aid}
 * @param names language to name; one at least
 */
public record OwnCheck(String code, Map<String, String> names) {
    public OwnCheck {
        Objects.requireNonNull(code, "code");
        names = java.util.Collections.unmodifiableMap(new TreeMap<>(names));
    }

    /** Its name in this language, else in one that it has. */
    public String in(String language) {
        return names.getOrDefault(language, names.values().stream().findFirst().orElse(code));
    }
}
