package org.teranga.matching.placement.answer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.teranga.matching.placement.contact.PlacementLinks;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.platform.identity.Public;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.sms.TextLink;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.theme.Redirect;

/** The link in a text message to one side of a placement, at the platform's own host: it leads to that side's page in its language. */
@Path("/s/{link: [A-Za-z0-9_-]{54}}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class TextedAnswerPages {
    private final TenantDirectory directory;
    private final SideLanguage languages;
    private final PlatformHost host;

    @Inject
    TextedAnswerPages(TenantDirectory directory, SideLanguage languages, PlatformHost host) {
        this.directory = directory;
        this.languages = languages;
        this.host = host;
    }

    /** Leads on; nowhere at the host of an association, and where the link is dead. */
    @GET
    @Public
    public Redirect follow(@PathParam("link") String link) {
        if (TenantContext.current().isPresent()) {
            throw Refusal.notFound();
        }
        TextLink followed = TextLink.parse(link);
        Tenant tenant = directory.byId(followed.tenant()).orElseThrow(Refusal::notFound);
        SecretLink secret = new SecretLink(followed.secret());
        try (TenantContext.Scope open = TenantContext.open(tenant)) {
            return new Redirect(host.addressOf(tenant.slug()) + PlacementLinks.path(languages.behind(secret), secret));
        }
    }
}
