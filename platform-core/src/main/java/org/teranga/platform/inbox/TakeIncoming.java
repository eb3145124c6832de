package org.teranga.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantDirectory;

/** Hands what came in to the associations that it is for. The trouble of one does not keep the others. */
@ApplicationScoped
class TakeIncoming implements RecurringJob {
    private static final Logger LOG = System.getLogger(TakeIncoming.class.getName());
    private static final int AT_ONCE = 20;
    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final int ATTEMPTS = 16;
    private static final Duration LONGEST = Duration.ofHours(12);

    private final Inbox inbox;
    private final TakeOnce once;
    private final Instance<InboxKind> kinds;
    private final TenantDirectory directory;

    @Inject
    TakeIncoming(Inbox inbox, TakeOnce once, @Any Instance<InboxKind> kinds, TenantDirectory directory) {
        this.inbox = inbox;
        this.once = once;
        this.kinds = kinds;
        this.directory = directory;
    }

    @Override
    public JobKind kind() {
        return new JobKind("inbox.take");
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(2);
    }

    @Override
    public void run() {
        List<InboxRow> due = inbox.claim(AT_ONCE, LEASE);
        while (!due.isEmpty()) {
            due.forEach(this::take);
            due = inbox.claim(AT_ONCE, LEASE);
        }
    }

    private void take(InboxRow row) {
        Optional<Tenant> tenant = directory.byId(row.tenantId());
        if (tenant.isEmpty()) {
            inbox.destroy(row.id());
            return;
        }
        try (TenantContext.Scope open = TenantContext.open(tenant.get())) {
            once.take(row, kind(row.kind()), inbox.open(row));
            inbox.taken(row.id());
        } catch (RuntimeException failure) {
            // Without its words: they may hold those of whoever wrote.
            LOG.log(
                    Level.WARNING,
                    row.kind() + " " + row.id() + " is not taken: "
                            + failure.getClass().getName() + (row.attempts() >= ATTEMPTS ? "; it stays as it is" : ""));
            again(row);
        }
    }

    private void again(InboxRow row) {
        if (row.attempts() >= ATTEMPTS) {
            inbox.dead(row.id());
        } else {
            Duration pause = Duration.ofSeconds(1L << row.attempts());
            inbox.later(row.id(), pause.compareTo(LONGEST) < 0 ? pause : LONGEST);
        }
    }

    private InboxKind kind(String code) {
        return kinds.stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody takes " + code));
    }
}
