package org.teranga.platform.casework.triage;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The parts of a week in which people are at home at different times: who is never reached in one of them may be in another. */
enum CallHours {
    MORNING(LocalTime.of(10, 0)),
    AFTERNOON(LocalTime.of(14, 0)),
    EVENING(LocalTime.of(18, 0)),
    WEEKEND(LocalTime.of(11, 0));

    /** After so many calls that reached nobody, each in another part of the week, nobody is called any more. */
    static final int TRIES = 3;

    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime FIVE = LocalTime.of(17, 0);
    private static final Set<DayOfWeek> FREE = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final int DAYS = 8;

    private final LocalTime usual;

    CallHours(LocalTime usual) {
        this.usual = usual;
    }

    /** In which of them a moment lies. */
    static CallHours of(ZonedDateTime moment) {
        if (FREE.contains(moment.getDayOfWeek())) {
            return WEEKEND;
        }
        LocalTime time = moment.toLocalTime();
        return time.isBefore(NOON) ? MORNING : time.isBefore(FIVE) ? AFTERNOON : EVENING;
    }

    /** Whether these calls, none of which reached anybody, were tries enough. */
    static boolean enough(List<ZonedDateTime> tries) {
        return tried(tries).size() >= TRIES;
    }

    /**
     * When to call next: the first usual hour of a part of the week in which nobody has called yet, at least an hour from now.
     *
     * @param tries calls that reached nobody, this one among them
     */
    static ZonedDateTime next(List<ZonedDateTime> tries, ZonedDateTime now) {
        Set<CallHours> tried = tried(tries);
        ZonedDateTime earliest = now.plus(Duration.ofHours(1));
        return IntStream.range(0, DAYS)
                .mapToObj(now.toLocalDate()::plusDays)
                .flatMap(day -> List.of(values()).stream()
                        .filter(hours -> !tried.contains(hours))
                        .map(hours -> new Call(hours, day.atTime(hours.usual).atZone(now.getZone())))
                        .filter(call -> of(call.at) == call.hours))
                .map(Call::at)
                .filter(moment -> moment.isAfter(earliest))
                .min(Comparator.naturalOrder())
                .orElseGet(() -> now.plusDays(1));
    }

    private record Call(CallHours hours, ZonedDateTime at) {}

    private static Set<CallHours> tried(List<ZonedDateTime> tries) {
        Set<CallHours> tried = EnumSet.noneOf(CallHours.class);
        tries.forEach(one -> tried.add(of(one)));
        return tried;
    }
}
