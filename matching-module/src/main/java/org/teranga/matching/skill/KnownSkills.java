package org.teranga.matching.skill;

import jakarta.enterprise.context.ApplicationScoped;

/** The list as it stands now. */
@ApplicationScoped
public class KnownSkills {
    private final SkillList shipped = SkillList.shipped();

    /** All skills of this moment: whoever compares many takes it once. */
    public SkillList list() {
        return shipped;
    }
}
