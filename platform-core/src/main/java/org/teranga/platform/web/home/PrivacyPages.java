package org.teranga.platform.web.home;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.teranga.platform.identity.Public;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.PersonPages;
import org.teranga.platform.theme.Prose;

/** The pages about what happens to people's data here, and whose data of others the pages use. */
@Path(PersonPages.LANG + "/privacy")
@Produces(MediaType.TEXT_HTML)
public class PrivacyPages {
    private static final int HEADING = 3;

    private final PageContexts contexts;
    private final Prose prose;

    @Inject
    PrivacyPages(PageContexts contexts, Prose prose) {
        this.contexts = contexts;
        this.prose = prose;
    }

    /** The page. */
    @GET
    @Public
    public HtmlPage privacy() {
        PrivacyView view = new PrivacyView(TenantContext.current()
                .map(tenant -> prose.markup(contexts.text("privacy.who", tenant.name()), HEADING))
                .orElse(null));
        return new HtmlPage("platform/privacy", view);
    }
}
