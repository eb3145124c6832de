package org.teranga.matching.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantDirectory;

/** The other associations of the platform that are open to the public, as its directory shows them to everybody. */
@ApplicationScoped
class OtherAssociations {
    private final TenantDirectory directory;

    @Inject
    OtherAssociations(TenantDirectory directory) {
        this.directory = directory;
    }

    /** All, by name. */
    List<Tenant> all() {
        UUID here = TenantContext.required().id();
        return directory.all().stream()
                .filter(one -> one.active() && !one.id().equals(here))
                .toList();
    }

    /** The one of this short name. */
    Optional<Tenant> with(String slug) {
        return all().stream().filter(one -> one.slug().equals(slug)).findFirst();
    }
}
