package org.teranga.rights.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.calendar.FrenchHolidays;

/**
 * Counts. Of two readings of the law it takes the earlier one: nobody is late who keeps it. The same in the reader's browser:
 * {@code themes/base/static/deadlines.js}.
 */
public final class Reckoning {
    private static final int DAY_HOURS = 24;
    private static final LocalTime CLOCK_CHANGE = LocalTime.of(3, 0);

    private final Deadline deadline;
    private final LetterFacts facts;
    private final LocalDate received;
    private final Set<String> why = new TreeSet<>();

    private Reckoning(Deadline deadline, LetterFacts facts) {
        this.deadline = deadline;
        this.facts = facts;
        this.received =
                facts.arrival() == LetterArrival.PORTAL ? facts.day().plusDays(LetterArrival.PORTAL_DAYS) : facts.day();
    }

    /**
     * The day by which something is done.
     *
     * @throws IllegalArgumentException where the number stands on the letter and none is given
     */
    public static DueDay of(Deadline deadline, LetterFacts facts) {
        return new Reckoning(deadline, facts).due();
    }

    private DueDay due() {
        if (facts.arrival() == LetterArrival.FETCHED) {
            why.add("arrival");
        }
        if (deadline.counting() == DayCounting.EITHER) {
            why.add("counting");
        }
        if (deadline.byTheHour()) {
            return byTheHour();
        }
        LocalDate end = end(received);
        LocalDate aidBy = aidBy(end);
        Integer left = null;
        LocalDate asked = askedInTime(aidBy);
        if (asked != null) {
            LocalDate answered = facts.answered();
            boolean suspended = deadline.aid().effect() == LegalAid.Effect.SUSPENDS;
            int rest = (int) ChronoUnit.DAYS.between(asked, end);
            if (answered != null) {
                end = later(end, suspended ? answered.plusDays(rest) : end(answered));
            } else if (suspended) {
                left = rest;
            }
        }
        LocalDate last = last(end);
        return new DueDay(received, last, null, open(last), aidBy, left, why);
    }

    private int number() {
        if (facts.number() > 0 && deadline.length().onLetter()) {
            return facts.number();
        }
        int number = deadline.length().at(facts.residence());
        if (number == 0) {
            throw new IllegalArgumentException(deadline.key() + " has its number on the letter, and none is given");
        }
        return number;
    }

    /** A number on a letter is a number of days, whatever the rule is in. */
    private DeadlineUnit unit() {
        return facts.number() > 0 && deadline.length().onLetter()
                ? DeadlineUnit.DAY
                : deadline.length().unit();
    }

    /** The end of a delay that begins on a day, before it is asked whether offices are open. */
    private LocalDate end(LocalDate from) {
        LocalDate plain = switch (unit()) {
            case HOUR -> throw new IllegalStateException("hours are counted by the clock");
            case DAY -> from.plusDays(number());
            case WORKING_DAY -> workingDays(from, number());
            case MONTH -> from.plusMonths((long) number() + deadline.distance().months(facts.residence()));
            case YEAR -> from.plusYears(number()).plusMonths(deadline.distance().months(facts.residence()));
        };
        if (unit() == DeadlineUnit.DAY) {
            plain = plain.plusMonths(deadline.distance().months(facts.residence()));
        }
        return switch (deadline.counting()) {
            case FULL -> plain.plusDays(1);
            case INCLUSIVE -> plain.minusDays(1);
            case ORDINARY, EITHER, CLOCK -> plain;
        };
    }

    private static LocalDate workingDays(LocalDate from, int number) {
        LocalDate day = from;
        for (int counted = 0; counted < number; ) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SUNDAY && FrenchHolidays.on(day).isEmpty()) {
                counted++;
            }
        }
        return day;
    }

    private @Nullable LocalDate aidBy(LocalDate end) {
        LegalAid aid = deadline.aid();
        if (aid.effect() == LegalAid.Effect.NONE) {
            return null;
        }
        LocalDate by = aid.days() == 0 ? end : received.plusDays(aid.days());
        return by.isAfter(end) ? end : by;
    }

    private @Nullable LocalDate askedInTime(@Nullable LocalDate aidBy) {
        LocalDate asked = facts.asked();
        return aidBy == null || asked == null || asked.isAfter(aidBy) || asked.isBefore(received) ? null : asked;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private LocalDate last(LocalDate end) {
        if (!closed(end)) {
            return end;
        }
        return switch (deadline.lastDay()) {
            case STAYS -> end;
            case EITHER -> {
                why.add("last_day");
                yield end;
            }
            case MOVES -> {
                LocalDate day = end;
                while (closed(day)) {
                    day = day.plusDays(1);
                }
                yield day;
            }
        };
    }

    /** A Saturday, a Sunday, a public holiday of all of France: one of a part of it moves no last day, since courts may be elsewhere. */
    private static boolean closed(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || FrenchHolidays.on(day).isPresent();
    }

    /** The last day up to this one on which an office is open where the reader lives. */
    private LocalDate open(LocalDate last) {
        LocalDate day = last;
        while (closed(day)
                || FrenchHolidays.local(facts.residence().code(), day.getYear()).contains(day)) {
            day = day.minusDays(1);
        }
        return day.isBefore(received) ? received : day;
    }

    private DueDay byTheHour() {
        int hours = number();
        LocalTime hour = facts.hour();
        if (hour == null) {
            why.add("hour"); // as if it had come when the day began
            LocalDate last = received.plusDays(hours / DAY_HOURS).minusDays(1);
            return new DueDay(received, last, null, open(last), null, null, why);
        }
        LocalDateTime from = received.atTime(hour);
        LocalDateTime until = from.plusHours(hours);
        if (longerNight(from, until)) {
            until = until.minusHours(1);
        }
        LocalDate last = until.toLocalDate();
        return new DueDay(received, last, until.toLocalTime(), open(last), null, null, why);
    }

    /** Whether clocks go back between the two: an hour of the clock is then two of time. */
    private static boolean longerNight(LocalDateTime from, LocalDateTime until) {
        LocalDateTime change = LocalDate.of(from.getYear(), Month.OCTOBER, 1)
                .with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY))
                .atTime(CLOCK_CHANGE);
        return from.isBefore(change) && !until.isBefore(change);
    }
}
