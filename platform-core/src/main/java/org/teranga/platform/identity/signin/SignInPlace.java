package org.teranga.platform.identity.signin;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;

/**
 * The host at which somebody signs in.
 *
 * @param tenant  its association; empty for the platform's own
 * @param address scheme, host and port, as browsers reach it
 */
record SignInPlace(Optional<Tenant> tenant, String address) {
    SignInPlace {
        Objects.requireNonNull(tenant, "tenant");
        Objects.requireNonNull(address, "address");
    }

    /**
     * The place of a request.
     *
     * @param host   the platform's
     * @param tenant the association that the request's host names, if it is not the platform's
     * @param name   the host's name, without port
     */
    static SignInPlace of(PlatformHost host, Optional<Tenant> tenant, String name) {
        return new SignInPlace(
                tenant,
                tenant.isPresent() ? host.addressOfDomain(name) : host.base().toString());
    }

    Optional<UUID> tenantId() {
        return tenant.map(Tenant::id);
    }

    /** Where the realm sends the browser back to. */
    String callback() {
        return address + "/auth/callback";
    }
}
