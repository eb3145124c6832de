package org.teranga.rights.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.teranga.platform.job.EachTenant;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;
import org.teranga.platform.privacy.Erasure;

/** What readers said a year ago is forgotten, with its key. */
@ApplicationScoped
class ForgetNotes implements RecurringJob {
    private static final Duration KEPT = Duration.ofDays(365);

    private final EachTenant tenants;
    private final OldNotes old;

    @Inject
    ForgetNotes(EachTenant tenants, OldNotes old) {
        this.tenants = tenants;
        this.old = old;
    }

    @Override
    public JobKind kind() {
        return new JobKind("rights.notes");
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(12);
    }

    @Override
    public void run() {
        tenants.run("forgetting what readers said", tenant -> old.forget());
    }

    /** Those of the association that is open. */
    @ApplicationScoped
    static class OldNotes {
        private final ReaderNotes notes;
        private final Erasure erasure;
        private final Clock clock;

        @Inject
        OldNotes(ReaderNotes notes, Erasure erasure, Clock clock) {
            this.notes = notes;
            this.erasure = erasure;
            this.clock = clock;
        }

        @Transactional
        void forget() {
            for (UUID id : notes.before(clock.instant().minus(KEPT))) {
                notes.forget(id);
                erasure.erasePerson(id);
            }
        }
    }
}
