package org.teranga.matching.incident.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.concurrent.atomic.AtomicLong;
import org.teranga.platform.health.Finding;
import org.teranga.platform.health.Probe;
import org.teranga.platform.job.EachTenant;
import org.teranga.platform.persistence.DatabaseFailed;
import org.teranga.platform.persistence.TenantDatabase;

/** How many incidents of all associations nobody has taken although every rung of their teams was told: a figure, and nothing of them. */
@ApplicationScoped
class UntakenProbe implements Probe {
    private final EachTenant eachTenant;
    private final Counts counts;

    @Inject
    UntakenProbe(EachTenant eachTenant, Counts counts) {
        this.eachTenant = eachTenant;
        this.counts = counts;
    }

    @Override
    public String key() {
        return "untaken";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    @ActivateRequestContext
    public Finding look() {
        try {
            AtomicLong all = new AtomicLong();
            eachTenant.run("counting what nobody has taken", tenant -> all.addAndGet(counts.here()));
            return all.get() > 0
                    ? Finding.down("health.untaken.waits", all.get())
                    : Finding.well("health.untaken.well");
        } catch (DatabaseFailed away) {
            return Finding.down("health.away");
        }
    }

    /** Those of the open association. */
    @ApplicationScoped
    @Transactional
    static class Counts {
        private final TenantDatabase database;

        @Inject
        Counts(TenantDatabase database) {
            this.database = database;
        }

        long here() {
            return database.sql(
                            "select count(*) from matching.incident i where i.tenant_id = :tenant and i.outcome is null"
                                    + " and i.taken_at is null and exists (select 1 from matching.incident_alert a"
                                    + " where a.tenant_id = :tenant and a.incident_id = i.id and a.rung = 'administrators')")
                    .one(Long.class);
        }
    }
}
