package org.teranga.platform.job;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Duration;
import java.time.Instant;
import org.teranga.platform.clock.ClockAhead;

/** When a job comes back: after its pause, or soon where the clock was moved while it ran, since it may have begun before. */
record JobPause(Duration pause, ClockAhead ahead) implements Schedule {
    private static final Duration SOON = Duration.ofSeconds(2);

    /** At once: a new platform does not wait for its catalogue for a day. */
    @Override
    public Instant getInitialExecutionTime(Instant now) {
        return now;
    }

    @Override
    public Instant getNextExecutionTime(ExecutionComplete complete) {
        Instant done = complete.getTimeDone();
        Instant begun = done.minus(complete.getDuration());
        return done.plus(pause.compareTo(SOON) > 0 && ahead.movedSince(begun) ? SOON : pause);
    }

    @Override
    public boolean isDeterministic() {
        return false;
    }
}
