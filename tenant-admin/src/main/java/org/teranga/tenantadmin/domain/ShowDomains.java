package org.teranga.tenantadmin.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.DomainClaims;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.PageContexts;

/** Puts the page of domains together. Two queries. */
@ApplicationScoped
class ShowDomains {
    private final DomainClaims claims;
    private final TenantDirectory directory;
    private final PlatformHost host;
    private final PageContexts contexts;

    @Inject
    ShowDomains(DomainClaims claims, TenantDirectory directory, PlatformHost host, PageContexts contexts) {
        this.claims = claims;
        this.directory = directory;
        this.host = host;
        this.contexts = contexts;
    }

    DomainView view(FilledForm form, String done) {
        return view(form, done, "");
    }

    /** @throws Refusal not found where it is none of the association's */
    DomainView asked(String name) {
        DomainView view = view(FilledForm.EMPTY, "", name);
        boolean known = Stream.concat(
                        view.active().stream().map(DomainView.Active::host),
                        view.pending().stream().map(DomainView.Pending::host))
                .anyMatch(name::equals);
        if (!known) {
            throw Refusal.notFound();
        }
        return view;
    }

    private DomainView view(FilledForm form, String done, String asked) {
        Tenant tenant = TenantContext.required();
        List<DomainView.Active> active = directory.domains(tenant).stream()
                .map(name -> new DomainView.Active(name, host.addressOfDomain(name)))
                .toList();
        List<DomainView.Pending> pending =
                claims.of(tenant).stream().map(this::pending).toList();
        return new DomainView(host.addressOf(tenant.slug()), host.base().getHost(), active, pending, form, done, asked);
    }

    private DomainView.Pending pending(DomainClaims.Claim claim) {
        @Nullable String fault = claim.fault();
        return new DomainView.Pending(
                claim.host(),
                CheckDomain.RECORD + claim.host(),
                claim.proof(),
                claim.looked(),
                fault == null ? null : contexts.text("domain.found." + fault));
    }
}
