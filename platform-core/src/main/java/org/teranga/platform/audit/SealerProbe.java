package org.teranga.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.teranga.platform.clock.RealTime;
import org.teranga.platform.health.Finding;
import org.teranga.platform.health.Probe;
import org.teranga.platform.job.JobState;
import org.teranga.platform.job.JobStates;
import org.teranga.platform.persistence.DatabaseFailed;

/** The sealer of the audit trails: whether it came by lately. */
@ApplicationScoped
class SealerProbe implements Probe {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final JobStates states;
    private final Sealer sealer;
    private final Clock clock;

    @Inject
    SealerProbe(JobStates states, Sealer sealer, @RealTime Clock clock) {
        this.states = states;
        this.sealer = sealer;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "sealer";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Finding look() {
        try {
            Optional<Instant> last = states.all().stream()
                    .filter(state -> state.kind().equals(sealer.kind().name()))
                    .findFirst()
                    .map(JobState::succeeded);
            if (last.isEmpty()) {
                return Finding.ailing("health.sealer.never");
            }
            long seconds =
                    Math.max(0, Duration.between(last.get(), clock.instant()).toSeconds());
            return seconds > PATIENCE.toSeconds()
                    ? Finding.down("health.sealer.late", seconds / 60)
                    : Finding.well("health.sealer.well", seconds);
        } catch (DatabaseFailed away) {
            return Finding.down("health.away");
        }
    }
}
