package org.teranga.tenantadmin.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.teranga.platform.menu.MenuCondition;
import org.teranga.platform.persistence.TransactionOutcome;
import org.teranga.platform.tenancy.Kept;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantDirectory;

/** Whether the open association has a webhook that was switched off: its administrators read it on each of their pages, at no query. */
@ApplicationScoped
class StoppedWebhooks implements MenuCondition {
    private final TenantDirectory directory;
    private final TransactionOutcome outcome;
    private final Kept<Boolean> any;

    @Inject
    StoppedWebhooks(Webhooks webhooks, TenantDirectory directory, TransactionOutcome outcome) {
        this.directory = directory;
        this.outcome = outcome;
        this.any = new Kept<>(directory, webhooks::anyStopped);
    }

    @Override
    public boolean holds() {
        return any.get();
    }

    /** One was switched on or off, or is gone: every node reads anew once that is committed. */
    void changed() {
        var tenant = TenantContext.required();
        outcome.afterCommit(() -> directory.changed(tenant));
    }
}
