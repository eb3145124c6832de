package org.teranga.matching.skill;

import java.util.Objects;

/**
 * What a skill is called, and in which language: a page in another one says so with {@code lang}.
 *
 * @param text     the words
 * @param language the tag of their language
 */
public record SkillName(String text, String language) {
    public SkillName {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(language, "language");
    }
}
