package org.teranga.matching.skill;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.teranga.platform.theme.wording.FurtherSentences;

/** The names of skills as they are read and written at the translators' desk, under {@code skill.<code>}. */
@ApplicationScoped
class SkillSentences implements FurtherSentences {
    /** Before the code of a skill. */
    static final String KEY = "skill.";

    private final Map<String, Map<String, String>> known = new ConcurrentHashMap<>();

    @Override
    public Map<String, String> in(String language) {
        return known.computeIfAbsent(language, SkillSentences::read);
    }

    private static Map<String, String> read(String language) {
        Map<String, String> names = new TreeMap<>();
        SkillFile.skills().forEach(skill -> {
            String name = skill.names().get(language);
            if (name != null) {
                names.put(KEY + skill.code(), name);
            }
        });
        return Map.copyOf(names);
    }

    @Override
    public boolean areNames() {
        return true;
    }
}
