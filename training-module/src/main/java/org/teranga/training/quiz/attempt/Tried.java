package org.teranga.training.quiz.attempt;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An attempt and how it ended.
 *
 * @param result null while it goes on
 */
public record Tried(Attempt attempt, @Nullable Result result) {
    public Tried {
        Objects.requireNonNull(attempt, "attempt");
    }

    /** Whether it goes on. */
    public boolean open() {
        return result == null;
    }

    /** Whether a trainer has still to read what may yet make it pass. */
    boolean waits() {
        return result != null && !result.passed() && attempt.mayPass(result);
    }

    /** Whether it has passed. */
    public boolean passed() {
        return result != null && result.passed();
    }
}
