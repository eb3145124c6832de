package org.teranga.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.teranga.platform.clock.RealTime;
import org.teranga.platform.health.Finding;
import org.teranga.platform.health.Probe;
import org.teranga.platform.persistence.DatabaseFailed;

/** The jobs: whether what is due is done, and whether any gave up or keeps failing. */
@ApplicationScoped
class JobProbe implements Probe {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final JobStates states;
    private final Clock clock;

    @Inject
    JobProbe(JobStates states, @RealTime Clock clock) {
        this.states = states;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "jobs";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Finding look() {
        try {
            List<JobState> all = states.all();
            Optional<Instant> overdue =
                    all.stream().map(JobState::overdue).filter(Objects::nonNull).min(Instant::compareTo);
            if (overdue.isPresent() && overdue.get().isBefore(clock.instant().minus(PATIENCE))) {
                long minutes = Duration.between(overdue.get(), clock.instant()).toMinutes();
                return Finding.down("health.jobs.stand", minutes);
            }
            long troubled = all.stream()
                    .mapToLong(state -> state.failing() + state.gaveUp())
                    .sum();
            return troubled > 0 ? Finding.ailing("health.jobs.fail", troubled) : Finding.well("health.jobs.well");
        } catch (DatabaseFailed away) {
            return Finding.down("health.away");
        }
    }
}
