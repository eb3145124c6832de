package org.teranga.e2e.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The clock of the run, which platforms and browsers that it starts show too; nothing else in the journeys asks what time it is. */
public final class RunClock {
    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    private RunClock() {}

    /** What it shows. */
    public static Instant now() {
        return Clock.systemUTC().instant();
    }

    /** What it shows in France. */
    public static LocalDateTime inFrance() {
        return LocalDateTime.ofInstant(now(), FRANCE);
    }

    /** The day that it shows in France, as the platform counts days. */
    public static LocalDate today() {
        return inFrance().toLocalDate();
    }
}
