package org.teranga.platform.privacy.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantPart;

/** Gives an association that opens its secret, before any part of it keeps something sealed. */
@ApplicationScoped
class NewTenantSecret implements TenantPart {
    private final KeyRing ring;

    @Inject
    NewTenantSecret(KeyRing ring) {
        this.ring = ring;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void open(Tenant tenant) {
        ring.secret();
    }
}
