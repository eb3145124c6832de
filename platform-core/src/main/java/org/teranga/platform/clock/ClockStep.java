package org.teranga.platform.clock;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/**
 * By how much the clock is moved, as ISO 8601 writes it: {@code P7D, PT6H, P1M, P1Y2M3DT4H}. Days are of 24 hours; months and years are
 * those of the calendar at the moment from which it is moved.
 */
record ClockStep(Period days, Duration hours) {
    /** In all, since the first move. */
    static final int MOST_YEARS = 5;

    static final String FIELD = "forward";

    /**
     * Reads it.
     *
     * @throws Refusal where it is not written so
     */
    static ClockStep parse(String text) {
        String plain = text.strip().toUpperCase(Locale.ROOT);
        int time = plain.indexOf('T');
        try {
            if (time < 0) {
                return new ClockStep(Period.parse(plain), Duration.ZERO);
            }
            Period days = time == 1 ? Period.ZERO : Period.parse(plain.substring(0, time));
            return new ClockStep(days, Duration.parse("P" + plain.substring(time)));
        } catch (DateTimeParseException | StringIndexOutOfBoundsException unreadable) {
            throw refused("clock.unreadable", text.strip());
        }
    }

    /**
     * How far the clock is ahead after this step.
     *
     * @param real  the real time
     * @param ahead how far it was ahead before
     * @throws Refusal where it does not go forward, or too far
     */
    Duration after(Instant real, Duration ahead) {
        ZonedDateTime now = real.atZone(ZoneOffset.UTC);
        ZonedDateTime shown = now.plus(ahead);
        try {
            ZonedDateTime then = shown.plus(days).plus(hours);
            if (Duration.between(shown, then).compareTo(Duration.ofSeconds(1)) < 0) {
                throw refused("clock.only_forward");
            }
            if (then.isAfter(now.plusYears(MOST_YEARS))) {
                throw refused("clock.too_far", MOST_YEARS);
            }
            return Duration.ofSeconds(Duration.between(now, then).toSeconds());
        } catch (DateTimeException | ArithmeticException beyond) {
            throw refused("clock.too_far", MOST_YEARS);
        }
    }

    private static Refusal refused(String key, Object... arguments) {
        return Refusal.invalid(List.of(FieldError.of(FIELD, key, arguments)));
    }
}
