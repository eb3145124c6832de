package org.teranga.matching.esco;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A concept while the files are read: each says something of it. */
final class EscoConcept {
    private static final int MOST_NEAR = 12;

    private final String uri;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final List<String> synonyms = new ArrayList<>();
    private final Set<String> near = new LinkedHashSet<>();

    EscoConcept(String uri) {
        this.uri = uri;
    }

    String uri() {
        return uri;
    }

    /** A file of one language names it; false where it has named it before. */
    boolean named(String language, String label, List<String> others) {
        if (names.putIfAbsent(language, label) != null) {
            return false;
        }
        synonyms.addAll(others);
        return true;
    }

    void near(String other) {
        if (near.size() < MOST_NEAR && !other.equals(uri)) {
            near.add(other);
        }
    }

    Map<String, String> names() {
        return names;
    }

    List<String> synonyms() {
        return synonyms;
    }

    Set<String> near() {
        return near;
    }
}
