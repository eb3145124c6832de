package org.teranga.training.quiz.bank;

import java.util.Objects;
import java.util.UUID;

/**
 * A question as somebody is asked it.
 *
 * @param question which
 * @param revision which of its revisions
 */
public record AskedQuestion(UUID question, int revision) {
    public AskedQuestion {
        Objects.requireNonNull(question, "question");
    }
}
