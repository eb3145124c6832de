package org.teranga.rights.place;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The opening times of a place, from Monday to Sunday. Public holidays are not known here, which the pages say.
 *
 * @param days seven of them
 */
public record OpeningHours(List<OpeningDay> days) {
    private static final int WEEK = DayOfWeek.values().length;

    public OpeningHours {
        days = List.copyOf(days);
        if (days.size() != WEEK) {
            throw new IllegalArgumentException("a week of " + days.size() + " days");
        }
    }

    /** How it is on a day. */
    public OpeningDay on(DayOfWeek day) {
        return days.get(day.getValue() - 1);
    }

    /** How it stands at this moment, and when that changes. */
    public Now at(LocalDateTime moment) {
        OpeningDay today = on(moment.getDayOfWeek());
        LocalTime time = moment.toLocalTime();
        return switch (today.kind()) {
            case ALL_DAY -> new Now(State.ALL_DAY, null, null);
            case APPOINTMENT -> new Now(State.APPOINTMENT, null, null);
            case OPEN ->
                today.slots().stream()
                        .filter(slot -> !time.isBefore(slot.from()) && time.isBefore(slot.to()))
                        .findFirst()
                        .map(slot -> new Now(State.OPEN, moment.toLocalDate(), slot.to()))
                        .orElseGet(() -> closed(moment));
            case CLOSED -> closed(moment);
        };
    }

    private Now closed(LocalDateTime moment) {
        for (int ahead = 0; ahead <= WEEK; ahead++) {
            LocalDate day = moment.toLocalDate().plusDays(ahead);
            LocalTime after = ahead == 0 ? moment.toLocalTime() : LocalTime.MIN;
            OpeningDay then = on(day.getDayOfWeek());
            if (then.kind() == OpeningDay.Kind.ALL_DAY && ahead > 0) {
                return new Now(State.CLOSED, day, LocalTime.MIN);
            }
            Optional<OpeningDay.Slot> next =
                    then.slots().stream().filter(slot -> ahead(slot, after)).findFirst();
            if (next.isPresent()) {
                return new Now(State.CLOSED, day, next.get().from());
            }
        }
        return new Now(State.CLOSED, null, null);
    }

    private static boolean ahead(OpeningDay.Slot slot, LocalTime after) {
        return !slot.from().isBefore(after);
    }

    /** How a place stands. */
    public enum State {
        /** Open until a time. */
        OPEN,
        /** Closed, until it opens. */
        CLOSED,
        /** Open day and night. */
        ALL_DAY,
        /** For those who have an appointment. */
        APPOINTMENT
    }

    /**
     * How it stands at a moment.
     *
     * @param state how
     * @param day   on which day that changes; null where it does not, or nobody knows
     * @param time  at which time of that day
     */
    public record Now(
            State state, @Nullable LocalDate day, @Nullable LocalTime time) {}
}
