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
import org.teranga.matching.household.HouseholdEntries;
import org.teranga.matching.household.HouseholdEntry;
import org.teranga.matching.moveon.MoveOnPlans;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.Public;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.PersonPages;

/** The plan behind the link of a letter about it. The last letter alone leads on, as long as it went to where the household is reached. */
@Path(PersonPages.LANG + "/plan/{link: [A-Za-z0-9_-]{32}}")
@Produces(MediaType.TEXT_HTML)
public class LetterPlanPages {
    private final MoveOnPlans plans;
    private final HouseholdEntries entries;
    private final OwnPlanPage page;

    @Inject
    LetterPlanPages(MoveOnPlans plans, HouseholdEntries entries, OwnPlanPage page) {
        this.plans = plans;
        this.entries = entries;
        this.page = page;
    }

    /** The address of this page, from the root of the host. */
    public static String path(String lang, SecretLink link) {
        return "/" + lang + "/plan/" + link.token();
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

    private HouseholdEntry entry(String lang, String token) {
        SecretLink link = new SecretLink(token);
        return plans.behind(link)
                .map(plan -> entries.behindLetter(lang, plan.person(), path(lang, link)))
                .orElseThrow(Refusal::notFound);
    }
}
