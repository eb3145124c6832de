package org.teranga.matching.duty;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.teranga.platform.calendar.FrenchHolidays;
import org.teranga.platform.i18n.Formats;

/**
 * The hours at which the team is there: on working days that are no holidays.
 *
 * @param from     the hour at which it comes
 * @param until    the hour at which it goes
 * @param saturday whether it works on Saturdays
 */
record TeamHours(int from, int until, boolean saturday) {
    TeamHours {
        if (from >= until) {
            throw new IllegalArgumentException("the team goes at " + until + " before it comes at " + from);
        }
    }

    /** Whether the team is there all day off. */
    boolean free(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday == DayOfWeek.SUNDAY
                || weekday == DayOfWeek.SATURDAY && !saturday
                || FrenchHolidays.on(day).isPresent();
    }

    /** Whether it is there. */
    boolean there(Instant at) {
        ZonedDateTime local = at.atZone(Formats.ZONE);
        return !free(local.toLocalDate()) && local.getHour() >= from && local.getHour() < until;
    }

    /** When it is there next; the moment itself where it is. */
    Instant nextThere(Instant at) {
        if (there(at)) {
            return at;
        }
        LocalDate day = at.atZone(Formats.ZONE).toLocalDate();
        Instant comes = comes(day);
        while (free(day) || !comes.isAfter(at)) {
            day = day.plusDays(1);
            comes = comes(day);
        }
        return comes;
    }

    private Instant comes(LocalDate day) {
        return day.atTime(from, 0).atZone(Formats.ZONE).toInstant();
    }
}
