package org.teranga.training.quiz.bank;

import java.util.Objects;
import java.util.UUID;

/**
 * A question as somebody is asked it.
 *
 * @param question which
 * @param revision which of its revisions
 */
public record Asked(UUID question, int revision) {
    public Asked {
        Objects.requireNonNull(question, "question");
    }
}
