package org.teranga.matching.moveon.own;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.moveon.PlanOwners;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedList;
import org.teranga.matching.pool.need.status.NeedStatusPages;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.Public;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.PersonPages;

/** The plan behind a need's secret link. Whoever has the link is the household. */
@Path(PersonPages.LANG + "/need/status/{link}/plan")
@Produces(MediaType.TEXT_HTML)
public class NeedPlanPages {
    private final NeedList list;
    private final PlanOwners owners;
    private final OwnPlanPage page;

    @Inject
    NeedPlanPages(NeedList list, PlanOwners owners, OwnPlanPage page) {
        this.list = list;
        this.owners = owners;
        this.page = page;
    }

    /** The plan. */
    @GET
    @Public
    public HtmlPage plan(
            @PathParam("lang") String lang,
            @PathParam("link") String token,
            @QueryParam("happened") @Nullable String happened) {
        return page.page(entry(lang, token), happened);
    }

    /** Does something to it. */
    @POST
    @Path("do/{form}")
    @Public
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect take(
            @PathParam("lang") String lang,
            @PathParam("link") String token,
            @PathParam("form") String form,
            Answers sent) {
        return page.take(entry(lang, token), form, sent);
    }

    /** Its dates for a calendar. */
    @GET
    @Path("plan.ics")
    @Public
    @Produces("text/calendar")
    public Response dates(@PathParam("lang") String lang, @PathParam("link") String token) {
        return page.dates(entry(lang, token));
    }

    private PlanEntry entry(String lang, String token) {
        SecretLink link = new SecretLink(token);
        Need need = list.open(link).orElseThrow(Refusal::notFound).listing();
        String back = NeedStatusPages.path(lang, link);
        return new PlanEntry(owners.ofNeed(need), lang, back + "/plan", back, link, false);
    }
}
