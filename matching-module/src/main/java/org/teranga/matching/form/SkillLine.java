package org.teranga.matching.form;

import java.util.Objects;

/**
 * One thing that somebody can do, as forms ask it.
 *
 * @param word  in whatever words; empty where the line is still free
 * @param level how well, one of {@link Vocabulary#SKILL_LEVELS}; empty where nobody said
 */
public record SkillLine(String word, String level) {
    /** A line that nobody has filled in. */
    static final SkillLine FREE = new SkillLine("", "");

    public SkillLine {
        Objects.requireNonNull(word, "word");
        Objects.requireNonNull(level, "level");
    }
}
