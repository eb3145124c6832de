package org.teranga.matching.pool.minor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.teranga.platform.job.EachTenant;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;
import org.teranga.platform.usage.HourlyCounts;

/**
 * Tells of what came while the last letter was less than an hour old, and how much it was.
 *
 * <p>Where the lead went before the authorities were told of a child, the administrators are written to, once a day: they read of it now.
 */
@ApplicationScoped
class RemindOfMinors implements RecurringJob {
    private final EachTenant tenants;
    private final Open open;

    @Inject
    RemindOfMinors(EachTenant tenants, Open open) {
        this.tenants = tenants;
        this.open = open;
    }

    @Override
    public JobKind kind() {
        return new JobKind("matching.minor.remind");
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(10);
    }

    @Override
    @ActivateRequestContext
    public void run() {
        tenants.run("telling of children alone", tenant -> open.tell());
    }

    /** What is open at the open association. */
    @ApplicationScoped
    @Transactional
    static class Open {
        private static final String TOLD = "administrators told of children alone";
        private static final HourlyCounts.Limit ONCE_A_DAY = new HourlyCounts.Limit(1, 1);

        private final AlertLead alertLead;
        private final MinorAlerts alerts;
        private final MinorReaders readers;
        private final MinorLetters letters;
        private final HourlyCounts counts;

        @Inject
        Open(AlertLead alertLead, MinorAlerts alerts, MinorReaders readers, MinorLetters letters, HourlyCounts counts) {
            this.alertLead = alertLead;
            this.alerts = alerts;
            this.readers = readers;
            this.letters = letters;
            this.counts = counts;
        }

        void tell() {
            alertLead.tell();
            int open = alerts.open();
            if (open > 0 && readers.leadMissing() && counts.room(TOLD, ONCE_A_DAY)) {
                counts.count(TOLD);
                letters.write(open);
            }
        }
    }
}
