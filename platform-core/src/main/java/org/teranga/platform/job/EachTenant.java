package org.teranga.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Consumer;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantDirectory;

/** Work for all associations, one after the other, each open for its turn. The trouble of one does not keep the others from theirs. */
@ApplicationScoped
public class EachTenant {
    private static final Logger LOG = System.getLogger(EachTenant.class.getName());

    private final TenantDirectory directory;

    @Inject
    public EachTenant(TenantDirectory directory) {
        this.directory = directory;
    }

    /** Does the work for each; failures are logged with the name of the work. */
    public void run(String what, Consumer<Tenant> work) {
        for (Tenant tenant : directory.all()) {
            try (TenantContext.Scope open = TenantContext.open(tenant)) {
                work.accept(tenant);
            } catch (RuntimeException failure) {
                LOG.log(Level.ERROR, what + " failed for " + tenant.slug(), failure);
            }
        }
    }
}
