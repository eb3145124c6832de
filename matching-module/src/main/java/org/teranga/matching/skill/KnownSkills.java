package org.teranga.matching.skill;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The list as it stands now. */
@ApplicationScoped
public class KnownSkills {
    private final SkillList shipped = SkillList.shipped();

    /** Their names in a language, by letter: what a line for one skill suggests while somebody types. */
    public List<String> names(String language) {
        return list().names(language);
    }

    /** All skills of this moment: whoever compares many takes it once. */
    public SkillList list() {
        return shipped;
    }
}
