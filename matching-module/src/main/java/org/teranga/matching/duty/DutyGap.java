package org.teranga.matching.duty;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.teranga.platform.i18n.Formats;

/**
 * A time at which somebody has to be on duty, and nobody is.
 *
 * @param startsAt when it begins
 * @param endsAt   when it ends
 */
record DutyGap(Instant startsAt, Instant endsAt) {
    private static final Duration SHORTEST = Duration.ofMinutes(15);
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);
    private static final LocalTime LATE = LocalTime.of(23, 0);

    /**
     * The gaps of some days.
     *
     * @param covers a word of {@link DutySettings#COVERS}
     * @param shifts that count, in their order
     * @param now    what is over by then is no gap
     */
    static List<DutyGap> of(String covers, TeamHours hours, List<DutyShift> shifts, Instant now, int days) {
        LocalDate today = now.atZone(Formats.ZONE).toLocalDate();
        return today.minusDays(1)
                .datesUntil(today.plusDays(days))
                .flatMap(day -> wanted(covers, hours, day).stream())
                .flatMap(part -> without(part.from(now), shifts).stream())
                .filter(gap -> Duration.between(gap.startsAt, gap.endsAt).compareTo(SHORTEST) >= 0)
                .toList();
    }

    /** When somebody has to be on duty on a day, and in the night after it. */
    private static List<DutyGap> wanted(String covers, TeamHours hours, LocalDate day) {
        boolean free = hours.free(day);
        LocalTime goes = LocalTime.of(hours.until(), 0);
        LocalTime comes = LocalTime.of(hours.from(), 0);
        List<DutyGap> wanted = new ArrayList<>();
        switch (covers) {
            case "free_days" -> {
                if (free) {
                    wanted.add(on(day, MORNING, LATE));
                }
            }
            case "evenings" -> wanted.add(on(day, free ? MORNING : goes, LATE));
            case "nights" -> {
                if (free) {
                    wanted.add(on(day, MORNING, EVENING));
                } else if (comes.isAfter(MORNING)) {
                    wanted.add(on(day, MORNING, comes));
                }
                wanted.add(on(day, free ? EVENING : goes, MORNING));
            }
            default -> {}
        }
        return wanted;
    }

    /** Until the next day where it ends before it begins. */
    static DutyGap on(LocalDate day, LocalTime from, LocalTime until) {
        LocalDate last = until.isAfter(from) ? day : day.plusDays(1);
        return new DutyGap(
                day.atTime(from).atZone(Formats.ZONE).toInstant(),
                last.atTime(until).atZone(Formats.ZONE).toInstant());
    }

    private DutyGap from(Instant now) {
        return startsAt.isBefore(now) ? new DutyGap(now, endsAt) : this;
    }

    private static List<DutyGap> without(DutyGap whole, List<DutyShift> shifts) {
        List<DutyGap> gaps = new ArrayList<>();
        Instant from = whole.startsAt;
        for (DutyShift shift : shifts) {
            if (shift.endsAt().isAfter(from) && shift.startsAt().isBefore(whole.endsAt)) {
                if (shift.startsAt().isAfter(from)) {
                    gaps.add(new DutyGap(from, shift.startsAt()));
                }
                from = shift.endsAt();
            }
        }
        if (from.isBefore(whole.endsAt)) {
            gaps.add(new DutyGap(from, whole.endsAt));
        }
        return gaps;
    }
}
