package org.teranga.tenantadmin.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.teranga.platform.identity.Public;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.PersonPages;

/** A campaign, for everybody. */
@Path(PersonPages.LANG + "/campaign")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class CampaignPages {
    private final Campaigns campaigns;
    private final PageContexts contexts;

    @Inject
    CampaignPages(Campaigns campaigns, PageContexts contexts) {
        this.campaigns = campaigns;
        this.contexts = contexts;
    }

    /** The campaign that runs; the last one, once it is over; 404 before it begins. */
    @GET
    @Public
    public HtmlPage campaign() {
        Campaign campaign =
                campaigns.current().filter(one -> one.begun(campaigns.today())).orElseThrow(Refusal::notFound);
        return new HtmlPage("tenantadmin/campaign/campaign", campaigns.view(campaign, contexts.language()));
    }
}
