package org.teranga.matching.moveon.step;

import java.util.Objects;

/**
 * What a template says in one language.
 *
 * @param title    what is done, in a few words
 * @param why      what it is for
 * @param say      what one says there; in French the sentence itself, in other languages what it means
 * @param deadline by when it has to be done, where a rule says so; empty where none does
 */
public record StepText(String title, String why, String say, String deadline) {
    public StepText {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(say, "say");
        Objects.requireNonNull(deadline, "deadline");
        if (title.isBlank()) {
            throw new IllegalArgumentException("a step without a title");
        }
    }
}
