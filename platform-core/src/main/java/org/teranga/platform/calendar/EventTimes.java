package org.teranga.platform.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Formats;

/**
 * The times of an event, by the clocks of France.
 *
 * @param start      when it begins; its time says nothing where it takes all day
 * @param end        when it ends; on the last of its days where it takes all day
 * @param allDay     whether it has no times
 * @param recurrence how it comes back; null where it takes place once
 */
public record EventTimes(
        LocalDateTime start,
        LocalDateTime end,
        boolean allDay,
        @Nullable Recurrence recurrence) {
    public EventTimes {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("an event from " + start + " to " + end);
        }
    }

    /** The last day of it, of its last time. */
    public LocalDate lastDay() {
        long days = ChronoUnit.DAYS.between(start.toLocalDate(), end.toLocalDate());
        if (recurrence == null) {
            return end.toLocalDate();
        }
        List<LocalDate> all = recurrence.days(start.toLocalDate());
        return (all.isEmpty() ? start.toLocalDate() : all.getLast()).plusDays(days);
    }

    /** Each time that it takes place and is not over before this moment, at most so many. */
    public List<EventTimes> from(Instant now, int most) {
        LocalDateTime moment = LocalDateTime.ofInstant(now, Formats.ZONE);
        List<LocalDate> days = recurrence == null ? List.of(start.toLocalDate()) : recurrence.days(start.toLocalDate());
        return days.stream()
                .map(this::on)
                .filter(one ->
                        one.allDay ? !one.end.toLocalDate().isBefore(moment.toLocalDate()) : one.end.isAfter(moment))
                .limit(most)
                .toList();
    }

    /** The next time, or the one that is going on; empty where it is over for good. */
    public Optional<EventTimes> next(Instant now) {
        return from(now, 1).stream().findFirst();
    }

    /** When it begins. */
    public Instant starts() {
        return start.atZone(Formats.ZONE).toInstant();
    }

    /** When it ends. */
    public Instant ends() {
        return end.atZone(Formats.ZONE).toInstant();
    }

    private EventTimes on(LocalDate day) {
        LocalDateTime begins = day.atTime(start.toLocalTime());
        return new EventTimes(begins, begins.plus(Duration.between(start, end)), allDay, null);
    }
}
