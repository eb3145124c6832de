package org.teranga.training.quiz.attempt;

import java.util.Objects;
import org.teranga.training.quiz.bank.AskedQuestion;

/**
 * A question of an attempt.
 *
 * @param asked  which, as it was then
 * @param marked whether it is worth anything
 */
public record Item(AskedQuestion asked, boolean marked) {
    public Item {
        Objects.requireNonNull(asked, "asked");
    }
}
