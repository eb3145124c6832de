package org.teranga.matching.moveon.own;

import jakarta.enterprise.context.RequestScoped;
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
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.PersonPages;

/** The plan in a member's own file; of whoever has asked for nothing there is none. */
@Path(PersonPages.LANG + "/me/plan")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.OWN_FILE)
public class MePlanPages {
    private final HouseholdEntries entries;
    private final OwnPlanPage page;
    private final CurrentPerson person;

    @Inject
    MePlanPages(HouseholdEntries entries, OwnPlanPage page, CurrentPerson person) {
        this.entries = entries;
        this.page = page;
        this.person = person;
    }

    /** The plan. */
    @GET
    @Requires(Permission.OWN_FILE)
    public HtmlPage plan(@PathParam("lang") String lang, @QueryParam("happened") @Nullable String happened) {
        return page.page(entry(lang), happened);
    }

    /** Does something to it. */
    @POST
    @Path("do/{form}")
    @Requires(Permission.OWN_FILE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect take(@PathParam("lang") String lang, @PathParam("form") String form, Answers sent) {
        person.requireHuman();
        return page.take(entry(lang), form, sent);
    }

    /** Its dates for a calendar. */
    @GET
    @Path("plan.ics")
    @Requires(Permission.OWN_FILE)
    @Produces("text/calendar")
    public Response dates(@PathParam("lang") String lang) {
        return page.dates(entry(lang));
    }

    private HouseholdEntry entry(String lang) {
        return entries.signedIn(lang, "plan");
    }
}
