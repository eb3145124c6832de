package org.teranga.platform.web.node;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import org.teranga.platform.job.WarmUp;
import org.teranga.platform.job.WarmUp.Stopped;

/** This node's warming up: begins a moment after it is ready, gives way to requests, ends when it stops. */
@ApplicationScoped
class WarmUps {
    private static final Logger LOG = System.getLogger(WarmUps.class.getName());
    /** By then whoever waits for this node has seen that it is ready. */
    private static final Duration MOMENT = Duration.ofSeconds(3);

    private static final Duration LOOK = Duration.ofMillis(10);
    /** A node that is never idle is warmed up all the same, in between. */
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

    private final RequestsInFlight requests;
    private final List<Readiness> conditions;
    private final List<WarmUp> all;
    private volatile boolean stopped;

    @Inject
    WarmUps(RequestsInFlight requests, @Any Instance<Readiness> conditions, @Any Instance<WarmUp> all) {
        this(requests, conditions.stream().toList(), all.stream().toList());
    }

    WarmUps(RequestsInFlight requests, List<Readiness> conditions, List<WarmUp> all) {
        this.requests = requests;
        this.conditions = conditions;
        this.all = all;
    }

    /** Goes through all of them; returns when that is done, or when it is stopped. */
    void run() {
        long begun = System.nanoTime();
        try {
            while (!conditions.stream().allMatch(Readiness::ready)) {
                sleep(MOMENT);
            }
            sleep(MOMENT);
            all.forEach(this::run);
            LOG.log(
                    Level.INFO,
                    "warmed up {0} s after the start",
                    Duration.ofNanos(System.nanoTime() - begun).toSeconds());
        } catch (Stopped early) {
            LOG.log(Level.DEBUG, early.getMessage());
        }
    }

    private void run(WarmUp one) {
        try {
            one.warmUp(this::pause);
        } catch (Stopped early) {
            throw early;
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "a warm-up failed; the first who ask will wait longer", failure);
        }
    }

    /** Ends it at the next pause. */
    void stop() {
        stopped = true;
    }

    private void pause() {
        long until = System.nanoTime() + LONGEST_PAUSE.toNanos();
        do {
            sleep(LOOK);
        } while (requests.any() && System.nanoTime() < until);
    }

    private void sleep(Duration time) {
        if (stopped || requests.isStopping()) {
            throw new Stopped();
        }
        try {
            Thread.sleep(time);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new Stopped();
        }
    }
}
