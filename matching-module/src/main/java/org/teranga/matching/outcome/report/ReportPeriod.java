package org.teranga.matching.outcome.report;

import java.time.LocalDate;
import java.time.YearMonth;

/** Whole months, the last one included. */
public record ReportPeriod(YearMonth from, YearMonth to) {
    public ReportPeriod {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period from " + from + " to " + to + " has no month");
        }
    }

    /** Its first day. */
    public LocalDate firstDay() {
        return from.atDay(1);
    }

    /** Its last day. */
    public LocalDate lastDay() {
        return to.atEndOfMonth();
    }

    /** Whether this month is one of them. */
    public boolean holds(YearMonth month) {
        return !month.isBefore(from) && !month.isAfter(to);
    }
}
