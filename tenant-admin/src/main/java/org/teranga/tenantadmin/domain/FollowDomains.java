package org.teranga.tenantadmin.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.teranga.platform.identity.realm.ProvisionHosts;
import org.teranga.platform.identity.realm.RealmAway;
import org.teranga.platform.tenancy.Tenant;

/** Tells Keycloak to which addresses people may come back. Where it is away, the next sign-in sees to it. */
@ApplicationScoped
class FollowDomains {
    private static final Logger LOG = System.getLogger(FollowDomains.class.getName());

    private final ProvisionHosts hosts;

    @Inject
    FollowDomains(ProvisionHosts hosts) {
        this.hosts = hosts;
    }

    void changed(Tenant tenant) {
        try {
            hosts.ensure(Optional.of(tenant));
        } catch (RealmAway away) {
            LOG.log(
                    Level.WARNING,
                    "Keycloak does not know the domains of " + tenant.slug() + " yet: the next sign-in tells it");
        }
    }
}
