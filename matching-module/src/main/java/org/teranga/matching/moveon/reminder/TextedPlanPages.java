package org.teranga.matching.moveon.reminder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.teranga.matching.moveon.own.LetterPlanPages;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.platform.identity.Public;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.sms.TextLink;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.theme.Redirect;

/** The link in a text message about a plan, at the platform's own host: it leads to the page in the language of its household. */
@Path("/s/{link: [A-Za-z0-9_-]{22}p[A-Za-z0-9_-]{32}}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class TextedPlanPages {
    private final TenantDirectory directory;
    private final PlanLanguage languages;
    private final PlatformHost host;

    @Inject
    TextedPlanPages(TenantDirectory directory, PlanLanguage languages, PlatformHost host) {
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
        SecretLink secret = new SecretLink(followed.secret().substring(PlanLetters.TEXTED.length()));
        try (TenantContext.Scope open = TenantContext.open(tenant)) {
            String language = languages.behind(secret).orElseThrow(Refusal::notFound);
            return new Redirect(host.addressOf(tenant.slug()) + LetterPlanPages.path(language, secret));
        }
    }
}
