package org.teranga.tenantadmin.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.teranga.platform.decision.ActsInWaiting;
import org.teranga.platform.job.EachTenant;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;

/**
 * Writes to the operator of what waits and has become the operator's: whoever could have confirmed it at the association is kept out, or gone
 * since. It is written again each day until it is decided or lapses.
 */
@ApplicationScoped
class RemindOperator implements RecurringJob {
    private final EachTenant tenants;
    private final Waiting waiting;

    @Inject
    RemindOperator(EachTenant tenants, Waiting waiting) {
        this.tenants = tenants;
        this.waiting = waiting;
    }

    @Override
    public JobKind kind() {
        return new JobKind("authority.operator");
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    @ActivateRequestContext
    public void run() {
        tenants.run("telling the operator what waits", tenant -> waiting.tell());
    }

    /** What waits at the open association. */
    @ApplicationScoped
    @Transactional
    static class Waiting {
        private final ActsInWaiting acts;
        private final RightsByTwo byTwo;
        private final TellOperator operator;

        @Inject
        Waiting(ActsInWaiting acts, RightsByTwo byTwo, TellOperator operator) {
            this.acts = acts;
            this.byTwo = byTwo;
            this.operator = operator;
        }

        void tell() {
            if (acts.waitingOfAll().stream().anyMatch(byTwo::isOperators)) {
                operator.waits();
            }
        }
    }
}
