package org.teranga.training.quiz.attempt;

import java.time.Instant;

/**
 * How an attempt ended.
 *
 * @param mark    in thousandths of a per cent
 * @param waiting how many texts a trainer has still to read
 * @param passed  whether it passes
 * @param at      when
 */
public record Result(int mark, int waiting, boolean passed, Instant at) {
    /** In whole per cent; never more than it is. */
    public int percent() {
        return mark / 1_000;
    }
}
