package org.teranga.platform.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.teranga.platform.i18n.Formats;

/**
 * The recurrence of an event, as a part of what RFC 5545 calls a recurrence rule.
 *
 * @param pattern when it comes back
 * @param until   the last day on which it may begin
 */
public record Recurrence(Pattern pattern, LocalDate until) {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final int WEEKS_AT_MOST = 5;

    public Recurrence {
        Objects.requireNonNull(pattern, "pattern");
        Objects.requireNonNull(until, "until");
    }

    /** How it comes back. */
    public enum Pattern {
        /** On the same day of each week. */
        WEEKLY,
        /** On the same day of each month; months without that day are left out, as RFC 5545 has it. */
        MONTHLY,
        /** On the same weekday of each month: the second Tuesday. A fifth one is the last. */
        MONTHLY_WEEKDAY
    }

    /** The days on which it begins, the first included. */
    public List<LocalDate> days(LocalDate first) {
        List<LocalDate> days = new ArrayList<>();
        for (int step = 0; !earliest(first, step).isAfter(until); step++) {
            day(first, step).filter(day -> !day.isAfter(until)).ifPresent(days::add);
        }
        return days;
    }

    private LocalDate earliest(LocalDate first, int step) {
        return pattern == Pattern.WEEKLY
                ? first.plusWeeks(step)
                : YearMonth.from(first).plusMonths(step).atDay(1);
    }

    private Optional<LocalDate> day(LocalDate first, int step) {
        return switch (pattern) {
            case WEEKLY -> Optional.of(first.plusWeeks(step));
            case MONTHLY -> {
                YearMonth month = YearMonth.from(first).plusMonths(step);
                yield month.isValidDay(first.getDayOfMonth())
                        ? Optional.of(month.atDay(first.getDayOfMonth()))
                        : Optional.empty();
            }
            case MONTHLY_WEEKDAY ->
                Optional.of(YearMonth.from(first)
                        .plusMonths(step)
                        .atDay(1)
                        .with(TemporalAdjusters.dayOfWeekInMonth(ordinal(first), first.getDayOfWeek())));
        };
    }

    /** Which one of its month a weekday is: 1 to 4, or -1 for the last. */
    private static int ordinal(LocalDate day) {
        int ordinal = (day.getDayOfMonth() - 1) / DayOfWeek.values().length + 1;
        return ordinal == WEEKS_AT_MOST ? -1 : ordinal;
    }

    /**
     * The rule as RFC 5545 writes it: {@code FREQ=WEEKLY;UNTIL=20261231T225959Z}.
     *
     * @param start  when the first one begins
     * @param allDay whether it has no times
     */
    public String rule(LocalDateTime start, boolean allDay) {
        String frequency = switch (pattern) {
            case WEEKLY -> "FREQ=WEEKLY";
            case MONTHLY -> "FREQ=MONTHLY";
            case MONTHLY_WEEKDAY ->
                "FREQ=MONTHLY;BYDAY=" + ordinal(start.toLocalDate())
                        + start.getDayOfWeek().name().substring(0, 2).toUpperCase(Locale.ROOT);
        };
        String last = allDay
                ? until.format(DateTimeFormatter.BASIC_ISO_DATE)
                : until.atTime(23, 59, 59)
                                .atZone(Formats.ZONE)
                                .withZoneSameInstant(ZoneOffset.UTC)
                                .format(LOCAL) + "Z";
        return frequency + ";UNTIL=" + last;
    }

    /** The pattern with this name; empty where there is none. */
    static Optional<Pattern> pattern(String name) {
        return Stream.of(Pattern.values())
                .filter(pattern -> pattern.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
