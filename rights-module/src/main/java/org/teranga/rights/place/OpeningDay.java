package org.teranga.rights.place;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The opening times of a place on a day of the week.
 *
 * @param kind  how
 * @param slots from when to when, in their order, none within another; only where it is open at times
 */
public record OpeningDay(Kind kind, List<Slot> slots) {
    /** Not open. */
    public static final OpeningDay CLOSED = new OpeningDay(Kind.CLOSED, List.of());

    private static final Pattern SLOT =
            Pattern.compile("([0-9]{1,2})(?:[:hH.]([0-9]{2})?)?\\s*[-–—]\\s*([0-9]{1,2})(?:[:hH.]([0-9]{2})?)?");
    private static final int MOST_SLOTS = 4;

    /** How a place is open on a day. */
    public enum Kind {
        /** Not at all. */
        CLOSED,
        /** At times. */
        OPEN,
        /** Day and night. */
        ALL_DAY,
        /** Only for those who have an appointment. */
        APPOINTMENT
    }

    /** From when to when. */
    public record Slot(LocalTime from, LocalTime to) {
        public Slot {
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException("open from " + from + " to " + to);
            }
        }
    }

    public OpeningDay {
        Objects.requireNonNull(kind, "kind");
        slots = List.copyOf(slots);
        if ((kind == Kind.OPEN) == slots.isEmpty()) {
            throw new IllegalArgumentException("a day that is " + kind + " has " + slots.size() + " times");
        }
    }

    /**
     * Reads times as people type them: {@code 9-12, 14:00-17:30} or {@code 9h-12h30}; empty where that is not readable, where one begins
     * within another, or where there are more than four.
     */
    static Optional<List<Slot>> slots(String typed) {
        List<Slot> slots = new ArrayList<>();
        for (String part : typed.strip().split("\\s*[,;/]\\s*")) {
            Matcher slot = SLOT.matcher(part);
            if (!slot.matches()) {
                return Optional.empty();
            }
            Optional<LocalTime> from = time(slot.group(1), slot.group(2));
            Optional<LocalTime> to = time(slot.group(3), slot.group(4));
            boolean first = slots.isEmpty();
            if (from.isEmpty()
                    || to.isEmpty()
                    || !from.get().isBefore(to.get())
                    || !first && from.get().isBefore(slots.getLast().to())) {
                return Optional.empty();
            }
            slots.add(new Slot(from.get(), to.get()));
        }
        return slots.size() > MOST_SLOTS ? Optional.empty() : Optional.of(slots);
    }

    /** The times as {@link #slots(String)} reads them. */
    String typed() {
        return String.join(
                ", ", slots.stream().map(slot -> slot.from() + "-" + slot.to()).toList());
    }

    private static Optional<LocalTime> time(String hour, String minute) {
        int hours = Integer.parseInt(hour);
        int minutes = minute == null ? 0 : Integer.parseInt(minute);
        if (hours == 24 && minutes == 0) {
            return Optional.of(LocalTime.of(23, 59));
        }
        return hours > 23 || minutes > 59 ? Optional.empty() : Optional.of(LocalTime.of(hours, minutes));
    }
}
