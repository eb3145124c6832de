package org.teranga.platform.theme.look;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.tenancy.Kept;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.tenancy.TenantValues;

/** The look of the open association, kept in memory. */
@ApplicationScoped
public class Looks {
    private static final Logger LOG = System.getLogger(Looks.class.getName());

    private final Kept<Look> kept;

    @Inject
    Looks(TenantValues values, TenantDirectory directory) {
        this.kept = new Kept<>(directory, () -> read(values.all().get(Look.KEY)));
    }

    /** What it has chosen; nothing on the platform's own host. */
    public Look current() {
        return TenantContext.current().isEmpty() ? Look.NONE : kept.get();
    }

    /** What an association has chosen, for a page that is not its own. */
    public Look of(Tenant tenant) {
        try (TenantContext.Scope open = TenantContext.open(tenant)) {
            return kept.get();
        }
    }

    /** Pages are worth more than their colours: a look that this version cannot read is left aside, and the log says so. */
    private static Look read(@Nullable String text) {
        try {
            return text == null ? Look.NONE : Look.read(text);
        } catch (RuntimeException foreign) {
            LOG.log(Level.ERROR, "the look of " + TenantContext.required().slug() + " cannot be read", foreign);
            return Look.NONE;
        }
    }
}
