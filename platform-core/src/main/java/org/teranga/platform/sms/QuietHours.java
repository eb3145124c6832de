package org.teranga.platform.sms;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * The hours in which telephones stay silent.
 *
 * @param from   the hour at which they begin
 * @param until  the hour at which they end; the same as {@code from} where there are none
 * @param sunday whether all of Sunday belongs to them
 */
record QuietHours(int from, int until, boolean sunday) {
    /** How long it is still quiet; empty where it is not. */
    Optional<Duration> left(ZonedDateTime now) {
        ZonedDateTime end = now;
        for (int days = 0; days <= 2 && quiet(end); days++) {
            end = end(end);
        }
        return end.equals(now) ? Optional.empty() : Optional.of(Duration.between(now, end));
    }

    private boolean quiet(ZonedDateTime at) {
        if (sunday && at.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return true;
        }
        int hour = at.getHour();
        return from <= until ? hour >= from && hour < until : hour >= from || hour < until;
    }

    /** The next moment at which it may be quiet no more. */
    private ZonedDateTime end(ZonedDateTime at) {
        LocalDate day = at.toLocalDate();
        if (sunday && at.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return day.plusDays(1).atStartOfDay(at.getZone());
        }
        ZonedDateTime end = day.atTime(LocalTime.of(until, 0)).atZone(at.getZone());
        return end.isAfter(at)
                ? end
                : day.plusDays(1).atTime(LocalTime.of(until, 0)).atZone(at.getZone());
    }
}
