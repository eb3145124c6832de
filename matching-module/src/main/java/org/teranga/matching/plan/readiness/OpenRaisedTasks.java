package org.teranga.matching.plan.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.platform.casework.CaseTasks;
import org.teranga.platform.job.EachTenant;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;

/** Opens a task in the file of each offer of which more will be asked from a day on, and ends it once that is shown or no longer asked. */
@ApplicationScoped
class OpenRaisedTasks implements RecurringJob {
    private final EachTenant tenants;
    private final Round round;

    @Inject
    OpenRaisedTasks(EachTenant tenants, Round round) {
        this.tenants = tenants;
        this.round = round;
    }

    @Override
    public JobKind kind() {
        return new JobKind("matching.policy.queue");
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(6);
    }

    @Override
    @ActivateRequestContext
    public void run() {
        tenants.run("opening tasks for what will be asked", tenant -> round.go());
    }

    /** One round at the open association. */
    @ApplicationScoped
    @Transactional
    static class Round {
        private static final String KIND = "offer";
        private static final int MOST = 1_000;

        private final OpenOffers open;
        private final RaisedQueue queue;
        private final CaseTasks tasks;

        @Inject
        Round(OpenOffers open, RaisedQueue queue, CaseTasks tasks) {
            this.open = open;
            this.queue = queue;
            this.tasks = tasks;
        }

        void go() {
            List<OpenOffers.OpenOffer> offers = open.all();
            Map<OfferId, RaisedQueue.Raised> raised = queue.all(offers);
            Set<UUID> over = new HashSet<>(tasks.waiting(KIND, CaseTasks.ASKED_FROM, null, MOST));
            raised.keySet().forEach(offer -> over.remove(offer.value()));
            tasks.doneAll(KIND, over, CaseTasks.ASKED_FROM);
            raised.entrySet().stream()
                    .sorted(Comparator.comparing((Map.Entry<OfferId, RaisedQueue.Raised> one) ->
                            one.getValue().from()))
                    .limit(MOST)
                    .forEach(one -> tasks.open(
                            KIND,
                            one.getKey().value(),
                            CaseTasks.ASKED_FROM,
                            one.getValue().from()));
        }
    }
}
