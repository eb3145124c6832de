package org.teranga.tenantadmin.branding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.teranga.platform.persistence.TransactionOutcome;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.theme.template.Themes;

/**
 * Changes the theme of the open association once the transaction has committed. The page of the password follows by itself: whoever signs
 * in next brings the realm's client up to date.
 */
@ApplicationScoped
class WearTheme {
    private final TenantDirectory directory;
    private final Themes themes;
    private final TransactionOutcome outcome;

    @Inject
    WearTheme(TenantDirectory directory, Themes themes, TransactionOutcome outcome) {
        this.directory = directory;
        this.themes = themes;
        this.outcome = outcome;
    }

    /** Wears it; one that there is no more is left aside. */
    void wear(String theme) {
        Tenant tenant = TenantContext.required();
        if (themes.names().contains(theme) && !theme.equals(tenant.theme())) {
            outcome.afterCommit(() -> directory.wear(tenant, theme));
        }
    }
}
