package org.teranga.matching.pool.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.teranga.matching.form.Vocabulary;
import org.teranga.matching.skill.KnownSkills;
import org.teranga.matching.skill.SkillName;
import org.teranga.platform.theme.PageContexts;

/** What a form suggests while somebody types what they can do. */
@ApplicationScoped
public class SuggestedSkills {
    private final KnownSkills skills;
    private final PageContexts contexts;

    @Inject
    SuggestedSkills(KnownSkills skills, PageContexts contexts) {
        this.skills = skills;
        this.contexts = contexts;
    }

    /** Names in the language of the page; none for kinds of help that do not ask skills one by one. */
    public List<SkillName> of(String kind) {
        return Vocabulary.BY_SKILL.contains(kind)
                ? skills.names(contexts.language().tag())
                : List.of();
    }
}
