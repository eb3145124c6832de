package org.teranga.e2e.platform;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The clock of a platform, in France. It is read once, and moved by one who alone moves it: each command is a process that takes a second. */
public final class MovedClock {
    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    private final Platform platform;
    private Duration ahead;

    private MovedClock(Platform platform, Duration ahead) {
        this.platform = platform;
        this.ahead = ahead;
    }

    /** That of a platform, which nobody else moves meanwhile. */
    public static MovedClock of(Platform platform) throws IOException, InterruptedException {
        return new MovedClock(platform, Duration.between(RunClock.now(), Instant.parse(platform.clock())));
    }

    /** What it shows. */
    public ZonedDateTime now() {
        return RunClock.now().plus(ahead).atZone(FRANCE);
    }

    /** The day that it shows. */
    public LocalDate today() {
        return now().toLocalDate();
    }

    /** Moves it to an hour of a day that is to come; where that is past it stays. */
    public void forward(LocalDate day, LocalTime hour) throws IOException, InterruptedException {
        Duration by = Duration.between(now(), day.atTime(hour).atZone(FRANCE));
        if (by.isPositive()) {
            Answer moved = platform.forward("PT" + by.toSeconds() + "S");
            if (moved.status() != 0) {
                throw new IllegalStateException(moved.said());
            }
            ahead = ahead.plusSeconds(by.toSeconds());
        }
    }
}
