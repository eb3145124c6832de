package org.teranga.training.quiz.question;

import java.util.List;

/**
 * The mark of a response.
 *
 * @param thousandths of a per cent, from 0 to 100,000; 0 while it waits for a trainer
 * @param waiting     whether a trainer has to read it
 * @param feedback    what the question says to this response, in order, without what it says to everybody
 */
public record Mark(int thousandths, boolean waiting, List<Text> feedback) {
    /** All of a question. */
    public static final int FULL = 100_000;

    public Mark {
        if (thousandths < 0 || thousandths > FULL) {
            throw new IllegalArgumentException("a mark of " + thousandths);
        }
        feedback = feedback.stream().filter(text -> !text.isEmpty()).toList();
    }

    /** Whether it is worth everything. */
    public boolean right() {
        return thousandths == FULL;
    }

    /** Whether it is worth something, but not everything. */
    public boolean partly() {
        return thousandths > 0 && thousandths < FULL;
    }

    static Mark of(int thousandths, List<Text> feedback) {
        return new Mark(Math.clamp(thousandths, 0, FULL), false, feedback);
    }
}
