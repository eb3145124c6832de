package org.teranga.rights.integreat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.teranga.platform.content.Library;
import org.teranga.platform.content.publication.DocumentChanged;
import org.teranga.platform.job.EachTenant;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.rights.RightsKinds;

/**
 * Keeps {@link Regions} true: at the end of each transaction that changes a page, and once a day for all, which heals whatever a failure
 * between two transactions has left.
 */
@ApplicationScoped
class FollowLanguages implements RecurringJob {
    private final Library library;
    private final Regions regions;
    private final EachTenant eachTenant;

    @Inject
    FollowLanguages(Library library, Regions regions, EachTenant eachTenant) {
        this.library = library;
        this.regions = regions;
        this.eachTenant = eachTenant;
    }

    void changed(@Observes(during = TransactionPhase.BEFORE_COMPLETION) DocumentChanged event) {
        if (event.kind().equals(RightsKinds.PAGE)) {
            follow();
        }
    }

    private void follow() {
        Set<String> published = library.languages(List.of(RightsKinds.PAGE));
        regions.put(
                TenantContext.required().id(),
                RightsKinds.LANGUAGES.stream().filter(published::contains).toList());
    }

    @Override
    public JobKind kind() {
        return new JobKind("rights.regions");
    }

    @Override
    public Duration pause() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        eachTenant.run("the languages of a region", tenant -> follow());
    }
}
