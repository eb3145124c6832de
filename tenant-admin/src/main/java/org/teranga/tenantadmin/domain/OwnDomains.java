package org.teranga.tenantadmin.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.DomainClaims;
import org.teranga.platform.tenancy.DomainName;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantDirectory;

/** Wanting a domain, and giving one up. */
@ApplicationScoped
class OwnDomains {
    static final String FIELD = "domain";

    private static final int MOST = 5;
    private static final int RANDOM_BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final DomainClaims claims;
    private final TenantDirectory directory;
    private final PlatformHost host;
    private final FollowDomains follow;
    private final AuditTrail audit;
    private final String signIn;

    @Inject
    OwnDomains(
            DomainClaims claims,
            TenantDirectory directory,
            PlatformHost host,
            FollowDomains follow,
            AuditTrail audit,
            @ConfigProperty(name = "teranga.auth.url") Optional<URI> auth) {
        this.claims = claims;
        this.directory = directory;
        this.host = host;
        this.follow = follow;
        this.audit = audit;
        this.signIn = auth.map(URI::getHost).orElse("");
    }

    /**
     * Begins to want a domain.
     *
     * @throws Refusal invalid where it is no domain, the platform's own, or another's
     */
    void want(String typed) {
        Tenant tenant = TenantContext.required();
        String name = DomainName.parse(typed).orElseThrow(() -> fault("domain.fault.shape", typed));
        if (host.isPlatform(name) || host.slugOf(name).isPresent() || name.equals(signIn)) {
            throw fault("domain.fault.platform", name);
        }
        Optional<Tenant> owner = directory.byHost(name);
        if (owner.isPresent()) {
            boolean own = owner.get().id().equals(tenant.id());
            throw fault(own ? "domain.fault.own" : "domain.fault.taken", name);
        }
        if (claims.of(tenant).size() + directory.domains(tenant).size() >= MOST) {
            throw fault("domain.fault.many", MOST);
        }
        claims.add(tenant, name, "teranga-" + random(), random());
        audit.record("domain.add", FIELD);
    }

    /** Gives one up, whether it was proved or not; people who come by it find nothing any more. */
    void remove(String name) {
        Tenant tenant = TenantContext.required();
        boolean had = directory.removeDomain(tenant, name);
        boolean wanted = claims.find(tenant, name).isPresent();
        if (!had && !wanted) {
            throw Refusal.notFound();
        }
        claims.remove(tenant, name);
        if (had) {
            follow.changed(tenant);
        }
        audit.record("domain.remove", FIELD);
    }

    private static Refusal fault(String key, Object argument) {
        return Refusal.invalid(List.of(FieldError.of(FIELD, key, argument)));
    }

    private static String random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
