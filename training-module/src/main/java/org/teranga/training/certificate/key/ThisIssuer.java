package org.teranga.training.certificate.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantDirectory;

/**
 * The open association as it certifies: always at its address on the platform, which never changes; a domain of its own may be given up one
 * day, and what was signed under it could not be checked any more.
 */
@ApplicationScoped
public class ThisIssuer {
    private final PlatformHost host;
    private final TenantDirectory directory;

    @Inject
    ThisIssuer(PlatformHost host, TenantDirectory directory) {
        this.host = host;
        this.directory = directory;
    }

    public Issuer issuer() {
        Tenant tenant = TenantContext.required();
        return new Issuer(host.addressOf(tenant.slug()), tenant.name());
    }

    /** Whether an address is one of the association's. */
    public boolean owns(String address) {
        Tenant tenant = TenantContext.required();
        List<String> own = Stream.concat(
                        Stream.of(host.addressOf(tenant.slug())),
                        directory.domains(tenant).stream().map(host::addressOfDomain))
                .toList();
        return own.contains(origin(address));
    }

    /** Scheme, host and port of an address; empty where it is none. */
    static String origin(String address) {
        try {
            URI uri = URI.create(address);
            String authority = uri.getRawAuthority();
            return authority == null || uri.getScheme() == null ? "" : uri.getScheme() + "://" + authority;
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }
}
