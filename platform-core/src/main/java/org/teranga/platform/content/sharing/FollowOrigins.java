package org.teranga.platform.content.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantDirectory;

/** Brings mirrors to the state of where they come from, within seconds; where nothing changed it is one query. */
@ApplicationScoped
class FollowOrigins implements RecurringJob {
    private static final Logger LOG = System.getLogger(FollowOrigins.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final SharedDocuments shared;
    private final AdoptDocument adopt;
    private final TenantDirectory directory;

    @Inject
    FollowOrigins(SharedDocuments shared, AdoptDocument adopt, TenantDirectory directory) {
        this.shared = shared;
        this.adopt = adopt;
        this.directory = directory;
    }

    @Override
    public JobKind kind() {
        return new JobKind("content.follow");
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void run() {
        for (SharedDocuments.Follower follower : shared.behind()) {
            directory.byId(follower.tenant()).ifPresent(tenant -> {
                try (TenantContext.Scope open = TenantContext.open(tenant)) {
                    adopt.updateMirror(follower.document());
                } catch (RuntimeException failure) {
                    LOG.log(Level.ERROR, "a mirror of " + tenant.slug() + " could not follow", failure);
                }
            });
        }
    }
}
