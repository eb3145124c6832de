package org.teranga.matching.incident.alert;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.teranga.platform.identity.Public;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.sms.TextLink;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.theme.Redirect;

/** The link in a text message to somebody of a team, at the platform's own host: it leads to the roster, where one signs in. */
@Path("/s/{link: [A-Za-z0-9_-]{22}}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class WaitingLinkPages {
    private final TenantDirectory directory;
    private final PlatformHost host;

    @Inject
    WaitingLinkPages(TenantDirectory directory, PlatformHost host) {
        this.directory = directory;
        this.host = host;
    }

    /** Leads on; nowhere at the host of an association, and where there is no such association. */
    @GET
    @Public
    public Redirect follow(@PathParam("link") String link) {
        if (TenantContext.current().isPresent()) {
            throw Refusal.notFound();
        }
        Tenant tenant = directory.byId(TextLink.parse(link).tenant()).orElseThrow(Refusal::notFound);
        return new Redirect(
                host.addressOf(tenant.slug()) + "/" + tenant.languages().getFirst() + "/desk/duty");
    }
}
