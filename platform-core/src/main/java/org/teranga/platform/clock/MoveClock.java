package org.teranga.platform.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.teranga.platform.persistence.SystemDatabase;
import org.teranga.platform.refusal.Refusal;

/**
 * Moves the clock of the running platform forward, in development. In one transaction the clock is further ahead, and what waits by real time
 * comes as much sooner: jobs that come back by themselves and are due by then run once.
 */
@ApplicationScoped
public class MoveClock {
    private static final Logger LOG = System.getLogger(MoveClock.class.getName());

    private final SystemDatabase database;
    private final ClockAhead ahead;
    private final List<FollowsClock> following;
    private final Clock real;

    @Inject
    MoveClock(SystemDatabase database, ClockAhead ahead, @Any Instance<FollowsClock> following, @RealTime Clock real) {
        this(database, ahead, following.stream().toList(), real);
    }

    MoveClock(SystemDatabase database, ClockAhead ahead, List<FollowsClock> following, Clock real) {
        this.database = database;
        this.ahead = ahead;
        this.following = List.copyOf(following);
        this.real = real;
    }

    /**
     * What the clock shows.
     *
     * @throws Refusal not found in production
     */
    public Shown shown() {
        requireDevelopment();
        ahead.read();
        return new Shown(real.instant().plus(ahead.by()), ahead.by());
    }

    /**
     * Moves it.
     *
     * @param step by how much, as {@code P7D} or {@code PT6H}
     * @throws Refusal not found in production; invalid where it cannot be read, does not go forward, or goes too far
     */
    public Shown forward(String step) {
        requireDevelopment();
        ClockStep wanted = ClockStep.parse(step);
        Duration by = database.inOne(one -> {
            Duration before = Duration.ofSeconds(one.sql("select seconds from platform.clock_ahead for update")
                    .one(Long.class));
            Duration after = wanted.after(real.instant(), before);
            one.sql("update platform.clock_ahead set seconds = :seconds, moved_at = clock_timestamp()")
                    .bind("seconds", after.toSeconds())
                    .update();
            Duration more = after.minus(before);
            following.forEach(rows -> rows.sooner(one, more));
            return more;
        });
        Shown shown = shown();
        LOG.log(Level.WARNING, "the clock was moved forward by " + by + ", and is ahead by " + shown.ahead());
        return shown;
    }

    private void requireDevelopment() {
        if (!ahead.movable()) {
            throw Refusal.notFound("clock.development_only");
        }
    }

    /**
     * The clock at a moment.
     *
     * @param now   what it shows
     * @param ahead how far that is ahead of real time
     */
    public record Shown(Instant now, Duration ahead) {}
}
