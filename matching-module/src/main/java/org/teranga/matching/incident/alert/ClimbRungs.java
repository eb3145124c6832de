package org.teranga.matching.incident.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import org.teranga.matching.incident.Incidents;
import org.teranga.platform.job.EachTenant;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;

/** Each minute tells whom is due of the incidents that nobody has taken; each incident in a transaction of its own. */
@ApplicationScoped
class ClimbRungs implements RecurringJob {
    private final EachTenant eachTenant;
    private final Incidents incidents;
    private final AlertTeam alert;

    @Inject
    ClimbRungs(EachTenant eachTenant, Incidents incidents, AlertTeam alert) {
        this.eachTenant = eachTenant;
        this.incidents = incidents;
        this.alert = alert;
    }

    @Override
    public JobKind kind() {
        return new JobKind("matching.incident.alert");
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    @ActivateRequestContext
    public void run() {
        eachTenant.run("telling the team what waits", tenant -> climb());
    }

    /** At the open association. */
    void climb() {
        incidents.untaken().forEach(alert::climb);
    }
}
