package org.teranga.matching.spreadsheet.informal;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * How long something is, as people write it: <i>3 months</i>, <i>two weeks</i>.
 *
 * @param length in days, months and years
 */
record InformalSpan(Period length) {
    /** A month is as long as thirty days, where days are counted. */
    private static final int DAYS_OF_MONTH = 30;

    private static final int DAYS_OF_YEAR = 365;
    private static final int MOST = 1_000;

    /** Reads it; empty where it says anything else, too. */
    static Optional<InformalSpan> of(List<String> words) {
        if (words.size() == 1) {
            return alone(words.getFirst());
        }
        if (words.size() != 2) {
            return Optional.empty();
        }
        String unit = words.get(1);
        return InformalWords.number(words.getFirst())
                .filter(number -> number > 0 && number <= MOST)
                .flatMap(number -> length(number, unit))
                .map(InformalSpan::new);
    }

    private static Optional<InformalSpan> alone(String word) {
        if (InformalWords.isOf("two.weeks", word)) {
            return Optional.of(new InformalSpan(Period.ofWeeks(2)));
        }
        return InformalWords.isOf("two.months", word)
                ? Optional.of(new InformalSpan(Period.ofMonths(2)))
                : Optional.empty();
    }

    private static Optional<Period> length(int number, String unit) {
        if (InformalWords.isOf("days", unit)) {
            return Optional.of(Period.ofDays(number));
        }
        if (InformalWords.isOf("weeks", unit)) {
            return Optional.of(Period.ofWeeks(number));
        }
        if (InformalWords.isOf("months", unit)) {
            return Optional.of(Period.ofMonths(number));
        }
        return InformalWords.isOf("years", unit) ? Optional.of(Period.ofYears(number)) : Optional.empty();
    }

    /** In days. */
    int days() {
        return length.getDays() + length.getMonths() * DAYS_OF_MONTH + length.getYears() * DAYS_OF_YEAR;
    }

    LocalDate after(LocalDate day) {
        return day.plus(length);
    }

    LocalDate before(LocalDate day) {
        return day.minus(length);
    }
}
