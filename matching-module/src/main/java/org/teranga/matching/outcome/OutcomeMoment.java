package org.teranga.matching.outcome;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.teranga.matching.placement.Party;

/** When household and host are asked. */
public enum OutcomeMoment {
    /** A household came to live somewhere: how it was before. */
    ENTRY(0),
    /** It has left. */
    EXIT(0),
    /**
     * In the sixth month after. It is asked when five months are over: a record that nobody needs any more is erased when six are (decision
     * 044), and nothing is kept longer to be counted.
     */
    LATER(5);

    /** So many months after the last night answers of the sixth month are counted. */
    static final int LATER_MONTHS = 6;

    private final int months;

    OutcomeMoment(int months) {
        this.months = months;
    }

    /** From which day on it is asked, of a stay that ended on this one. */
    LocalDate dueAfter(LocalDate ended) {
        return ended.plusMonths(months);
    }

    /** The last day on which it can be answered: the end of the month after the one to which it belongs. */
    LocalDate openUntil(LocalDate ended) {
        return countedIn(YearMonth.from(ended)).plusMonths(1).atEndOfMonth();
    }

    /** In which month it is counted, of a stay that ended in this one. */
    public YearMonth countedIn(YearMonth ended) {
        return this == LATER ? ended.plusMonths(LATER_MONTHS) : ended;
    }

    /** In which month a stay ended that is counted in this one. */
    public YearMonth endedBefore(YearMonth counted) {
        return this == LATER ? counted.minusMonths(LATER_MONTHS) : counted;
    }

    /** What this side is asked; nothing where it is not. */
    List<OutcomeField> fields(Party side) {
        if (side == Party.HOST) {
            return this == EXIT ? List.of(OutcomeField.AGAIN, OutcomeField.HELPED) : List.of();
        }
        return this == ENTRY
                ? List.of(OutcomeField.HOUSING, OutcomeField.ACTIVITY, OutcomeField.FRENCH)
                : List.of(
                        OutcomeField.GOOD,
                        OutcomeField.FITS,
                        OutcomeField.HOUSING,
                        OutcomeField.ACTIVITY,
                        OutcomeField.FRENCH);
    }

    /** Its name in addresses, messages and the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this name. */
    static Optional<OutcomeMoment> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
