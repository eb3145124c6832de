package org.teranga.platform.message;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.teranga.platform.identity.Public;
import org.teranga.platform.privacy.SecretText;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.sms.TextLink;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.theme.Redirect;

/**
 * The address that stands in a text message: at the platform's own host, since the name of an association in front of it may tell whoever
 * looks at the telephone why somebody is written to. It leads to the conversation, in the person's language, at the association's host.
 */
@Path("/s/{link: [A-Za-z0-9_-]{65}}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class TextLinkPages {
    private final TenantDirectory directory;
    private final MessageThreads threads;
    private final Correspondents correspondents;
    private final PlatformHost host;

    @Inject
    TextLinkPages(TenantDirectory directory, MessageThreads threads, Correspondents correspondents, PlatformHost host) {
        this.directory = directory;
        this.threads = threads;
        this.correspondents = correspondents;
        this.host = host;
    }

    /** The address of a conversation of an association, from the root of the platform's host. */
    static String path(UUID tenant, SecretText link) {
        return new TextLink(tenant, link.value()).path();
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
        SecretText secret = new SecretText(followed.secret());
        try (TenantContext.Scope open = TenantContext.open(tenant)) {
            Correspondent person = correspondents.behind(threads, secret).orElseThrow(Refusal::notFound);
            return new Redirect(
                    host.addressOf(tenant.slug()) + MessageLinkPages.path(MessageLetters.language(person), secret));
        }
    }
}
