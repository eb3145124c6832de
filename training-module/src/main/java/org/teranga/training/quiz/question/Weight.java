package org.teranga.training.quiz.question;

import java.math.BigDecimal;

/**
 * The worth of an answer, in thousandths of a per cent of the question: exact, so that three thirds are told from one.
 *
 * @param thousandths from -100,000 to 100,000
 */
public record Weight(int thousandths) {
    /** All of the question. */
    public static final Weight FULL = new Weight(100_000);

    /** Nothing. */
    public static final Weight NONE = new Weight(0);

    public Weight {
        if (thousandths < -100_000 || thousandths > 100_000) {
            throw new IllegalArgumentException(
                    "a weight of " + thousandths + " thousandths of a per cent; from -100 % to 100 %");
        }
    }

    /** A weight in whole per cent. */
    public static Weight percent(int percent) {
        return new Weight(percent * 1_000);
    }

    /** Whether it is the whole question. */
    public boolean isFull() {
        return thousandths == FULL.thousandths;
    }

    /** In per cent, without zeros that say nothing: {@code 33.333}, {@code -50}. */
    public String percent() {
        BigDecimal percent = BigDecimal.valueOf(thousandths, 3).stripTrailingZeros();
        return percent.toPlainString();
    }
}
