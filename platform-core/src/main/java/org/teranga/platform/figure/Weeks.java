package org.teranga.platform.figure;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import org.teranga.platform.i18n.Formats;

/**
 * The weeks over which figures are counted: whole ones from Monday on, by the clock of the associations; today lies in the last of them.
 *
 * @param today the day of the reader
 * @param count how many weeks, today's included
 */
public record Weeks(LocalDate today, int count) {
    public Weeks {
        if (count < 1) {
            throw new IllegalArgumentException(count + " weeks cannot be counted");
        }
    }

    /** The first day. */
    public LocalDate first() {
        return monday(today).minusWeeks(count - 1L);
    }

    /** The first moment. */
    public Instant start() {
        return first().atStartOfDay(Formats.ZONE).toInstant();
    }

    /** The last day, as many weeks ahead as the period looks back: for what is still to come. */
    public LocalDate lastAhead() {
        return monday(today).plusWeeks(count).minusDays(1);
    }

    /** The Mondays of the weeks that are over, and of this one. */
    public List<LocalDate> back() {
        return mondays(first());
    }

    /** The Mondays of this week and of those to come. */
    public List<LocalDate> ahead() {
        return mondays(monday(today));
    }

    /** The Monday of a day's week. */
    public static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private List<LocalDate> mondays(LocalDate from) {
        return IntStream.range(0, count).mapToObj(from::plusWeeks).toList();
    }
}
