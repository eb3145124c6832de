package org.teranga.tenantadmin.branding;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.teranga.platform.identity.Public;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.PageBranding;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.folder.Theme;
import org.teranga.platform.theme.look.Looks;

/** The association of this host, as JSON. */
@Path("/api/v1/association")
@Produces(MediaType.APPLICATION_JSON)
public class AssociationResource {
    private final PageContexts contexts;
    private final Looks looks;
    private final PlatformHost host;

    @Inject
    AssociationResource(PageContexts contexts, Looks looks, PlatformHost host) {
        this.contexts = contexts;
        this.looks = looks;
        this.host = host;
    }

    /** The association; 404 on the platform's own host. */
    @GET
    @Public
    public AssociationAnswer association() {
        Tenant tenant = TenantContext.current().orElseThrow(Refusal::notFound);
        PageBranding dress = contexts.current().dress();
        Theme theme = contexts.theme();
        String address = host.addressOf(tenant.slug());
        return new AssociationAnswer(
                tenant.name(),
                tenant.slug(),
                tenant.languages(),
                tenant.regions(),
                new AssociationAnswer.Branding(
                        theme.name(),
                        address + theme.assetUrl("glyph.svg"),
                        address + dress.stylesheet(),
                        dress.ownStylesheet() == null ? null : address + dress.ownStylesheet(),
                        dress.logo() ? address + dress.sign() : null,
                        looks.current().light()));
    }
}
