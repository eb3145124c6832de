package org.teranga.platform.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.teranga.platform.persistence.DatabaseFailed;
import org.teranga.platform.persistence.SystemDatabase;

/**
 * How far the clock is ahead of real time. One row says it for all nodes; each reads it at most once a second, so a move holds at once on the
 * node that made it and within a second on others. In production there is no such thing, and the row is never read.
 */
@ApplicationScoped
public class ClockAhead {
    private static final Logger LOG = System.getLogger(ClockAhead.class.getName());
    private static final long FRESH_NANOS = Duration.ofSeconds(1).toNanos();
    private static final Row NEVER = new Row(0, Instant.EPOCH);

    private final SystemDatabase database;
    private final boolean development;
    private final AtomicLong readAt = new AtomicLong(System.nanoTime() - FRESH_NANOS);
    private volatile Row row = NEVER;

    @Inject
    public ClockAhead(
            SystemDatabase database, @ConfigProperty(name = "teranga.mode", defaultValue = "production") String mode) {
        this.database = database;
        this.development = mode.equals("development");
    }

    /** Whether it can be moved at all. */
    boolean movable() {
        return development;
    }

    /** How far; up to a second old. */
    public Duration by() {
        long last = readAt.get();
        // One of those who find it old reads it anew; the others do not wait.
        if (development && System.nanoTime() - last >= FRESH_NANOS && readAt.compareAndSet(last, System.nanoTime())) {
            read();
        }
        return row.ahead();
    }

    /** The real time at which the clock will show this, if it is not moved until then. */
    public Instant real(Instant shown) {
        return shown.minus(by());
    }

    /** What the clock would have shown at this moment of real time, had it always been as far ahead as now. */
    public Instant shown(Instant real) {
        return real.plus(by());
    }

    /** Whether it was moved after this moment of real time; asks the database. */
    public boolean movedSince(Instant real) {
        if (development) {
            read();
        }
        return row.movedAt.isAfter(real);
    }

    /** Reads it now. */
    void read() {
        try {
            row = database.sql("select seconds, moved_at from platform.clock_ahead")
                    .one(Row.class);
        } catch (DatabaseFailed away) {
            LOG.log(Level.DEBUG, "how far the clock is ahead cannot be read: what was known still holds", away);
        }
    }

    private record Row(long seconds, Instant movedAt) {
        Duration ahead() {
            return Duration.ofSeconds(seconds);
        }
    }
}
