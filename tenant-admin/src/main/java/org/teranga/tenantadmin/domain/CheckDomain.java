package org.teranga.tenantadmin.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.outbound.DnsTexts;
import org.teranga.platform.outbound.Outbound;
import org.teranga.platform.outbound.OutboundFailed;
import org.teranga.platform.outbound.OutboundReply;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.DomainClaims;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantDirectory;

/**
 * Looks whether a wanted domain is its claimant's, by what stands in DNS beside it, and whether it leads here, by what answers there. The
 * second alone proves nothing: once a domain leads here, it does so for everybody who wants it.
 */
@ApplicationScoped
class CheckDomain {
    /** Where its owner writes the proof: before the name, so that it can stand beside an alias. */
    static final String RECORD = "_teranga.";

    private final DomainClaims claims;
    private final TenantDirectory directory;
    private final DnsTexts dns;
    private final Outbound outbound;
    private final PlatformHost host;
    private final Activate activate;
    private final Clock clock;

    @Inject
    CheckDomain(
            DomainClaims claims,
            TenantDirectory directory,
            DnsTexts dns,
            Outbound outbound,
            PlatformHost host,
            Activate activate,
            Clock clock) {
        this.claims = claims;
        this.directory = directory;
        this.dns = dns;
        this.outbound = outbound;
        this.host = host;
        this.activate = activate;
        this.clock = clock;
    }

    /**
     * Looks.
     *
     * @return whether it is the association's now
     * @throws Refusal not found where the association does not want it
     */
    boolean look(String name) {
        Tenant tenant = TenantContext.required();
        DomainClaims.Claim claim = claims.find(tenant, name).orElseThrow(Refusal::notFound);
        String fault = directory.byHost(name).isPresent() ? "taken" : fault(claim);
        if (fault == null && !directory.addDomain(tenant, name)) {
            fault = "taken";
        }
        if (fault != null) {
            claims.looked(tenant, name, fault, clock.instant());
            return false;
        }
        activate.done(tenant, name);
        return true;
    }

    private @Nullable String fault(DomainClaims.Claim claim) {
        try {
            if (!dns.of(RECORD + claim.host()).contains(claim.proof())) {
                return "proof";
            }
        } catch (OutboundFailed away) {
            return "dns";
        }
        try {
            OutboundReply reply =
                    outbound.get(URI.create(host.addressOfDomain(claim.host()) + DomainClaims.WELL_KNOWN));
            return reply.taken() && reply.body().contains(claim.reach()) ? null : "elsewhere";
        } catch (OutboundFailed failed) {
            return failed.reason().name().toLowerCase(Locale.ROOT);
        }
    }

    /** What follows when a domain is the association's. */
    @ApplicationScoped
    static class Activate {
        private final DomainClaims claims;
        private final FollowDomains follow;
        private final AuditTrail audit;

        @Inject
        Activate(DomainClaims claims, FollowDomains follow, AuditTrail audit) {
            this.claims = claims;
            this.follow = follow;
            this.audit = audit;
        }

        void done(Tenant tenant, String name) {
            claims.remove(tenant, name);
            follow.changed(tenant);
            audit.record("domain.activate", OwnDomains.FIELD);
        }
    }
}
