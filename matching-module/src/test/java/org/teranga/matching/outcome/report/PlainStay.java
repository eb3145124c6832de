package org.teranga.matching.outcome.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stay as a test plants it: what the platform's tables are filled from, and what a plain count counts.
 *
 * @param household which of the planted households
 * @param home      which of the planted homes
 * @param ended     null while somebody lives there
 * @param said      what was said, by {@code entry.french}, {@code host.again}; several codes behind a bar
 * @param asked     how often both sides were asked how they are
 */
record PlainStay(
        UUID placement,
        int household,
        int persons,
        int home,
        String department,
        LocalDate began,
        @Nullable LocalDate ended,
        String reason,
        String next,
        Map<String, String> said,
        int asked,
        int answered,
        int incidents) {
    /** What was said of it; {@code unknown} where nothing was. */
    String said(String what) {
        return said.getOrDefault(what, "unknown");
    }

    /** Whether it ended in this period. */
    boolean endedIn(ReportPeriod period) {
        return ended != null && !ended.isBefore(period.firstDay()) && !ended.isAfter(period.lastDay());
    }

    /** Whether its first night is in it. */
    boolean beganIn(ReportPeriod period) {
        return !began.isBefore(period.firstDay()) && !began.isAfter(period.lastDay());
    }

    /** Whether the household slept there on the night before it and on its first. */
    boolean thereBefore(ReportPeriod period) {
        return began.isBefore(period.firstDay()) && (ended == null || ended.isAfter(period.firstDay()));
    }

    /** Whether its sixth month after is in it. */
    boolean askedLaterIn(ReportPeriod period) {
        if (ended == null) {
            return false;
        }
        YearMonth sixth =
                YearMonth.of(ended.getYear() + (ended.getMonthValue() + 5) / 12, (ended.getMonthValue() + 5) % 12 + 1);
        return !sixth.isBefore(period.from()) && !sixth.isAfter(period.to());
    }

    /** How many nights of it are in the period, counted one by one. */
    long nights(ReportPeriod period) {
        long nights = 0;
        for (LocalDate night = period.firstDay(); !night.isAfter(period.lastDay()); night = night.plusDays(1)) {
            if (!night.isBefore(began) && (ended == null || night.isBefore(ended))) {
                nights++;
            }
        }
        return nights;
    }

    /** How many nights it was long. */
    long length() {
        return ended == null ? 0 : began.datesUntil(ended).count();
    }
}
