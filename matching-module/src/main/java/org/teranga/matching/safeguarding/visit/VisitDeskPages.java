package org.teranga.matching.safeguarding.visit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.ListQuery;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.theme.menu.Menu;
import org.teranga.platform.web.RefusalStatus;

/** Visits as the team plans, makes and reports them: all that are under way, who waits and where, and one home. */
@Path("/{lang: [a-z]{2,3}}/desk/visits")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.OFFERS_READ)
public class VisitDeskPages {
    private static final String CALENDAR = "text/calendar";
    private static final Set<String> HAPPENED = Set.of("proposed", "agreed", "reported", "confirmed");

    private final ShowVisits list;
    private final ShowVisit show;
    private final PlanVisit plan;
    private final ReportVisit report;
    private final VisitRound round;
    private final SentForms forms;

    @Inject
    VisitDeskPages(
            ShowVisits list, ShowVisit show, PlanVisit plan, ReportVisit report, VisitRound round, SentForms forms) {
        this.list = list;
        this.show = show;
        this.plan = plan;
        this.report = report;
        this.round = round;
        this.forms = forms;
    }

    /** What is under way, and who waits and where. */
    @GET
    @MenuEntry(menu = Menu.DESK, key = "visit.nav", order = 38, section = "visit.section", who = Permission.FILES_WORK)
    @Requires(Permission.OFFERS_READ)
    public HtmlPage all(@Context UriInfo uri) {
        return new HtmlPage(
                "matching/visit/list",
                list.all(ListQuery.of(
                        uri.getQueryParameters(), Set.of("department"), List.of("since"), WaitingHomes.MOST)));
    }

    /** The reader's own visits that have a date, for a calendar. */
    @GET
    @Path("round.ics")
    @Produces(CALENDAR)
    @Requires(Permission.OFFERS_READ)
    @Transactional
    public String round(@Context UriInfo uri) {
        return round.own(uri.getAbsolutePath().resolve("../visits").toString());
    }

    /** The empty checklist, which a device keeps for when there is no line. */
    @GET
    @Path("checklist")
    @Requires(Permission.OFFERS_READ)
    public HtmlPage checklist() {
        return new HtmlPage("matching/visit/checklist", EmptyChecklistView.show());
    }

    /** One home. */
    @GET
    @Path("{home: [0-9a-f-]{36}}")
    @Requires(Permission.OFFERS_READ)
    public HtmlPage home(
            @PathParam("lang") String lang,
            @PathParam("home") UUID home,
            @QueryParam("happened") @Nullable String happened) {
        String told = happened != null && HAPPENED.contains(happened) ? happened : "";
        return new HtmlPage("matching/visit/home", show.home(home, lang, FilledForm.EMPTY, told));
    }

    /** Proposes dates. */
    @POST
    @Path("{home: [0-9a-f-]{36}}")
    @Requires(Permission.OFFERS_READ)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect propose(@PathParam("lang") String lang, @PathParam("home") UUID home, Answers sent) {
        return after(lang, home, sent, "proposed", () -> plan.propose(home, sent));
    }

    /** Notes the date that was agreed on the telephone, or that nobody goes. */
    @POST
    @Path("{home: [0-9a-f-]{36}}/{id}/agree")
    @Requires(Permission.OFFERS_READ)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect agree(
            @PathParam("lang") String lang, @PathParam("home") UUID home, @PathParam("id") UUID id, Answers sent) {
        return after(lang, home, sent, "agreed", () -> plan.agree(home, id, sent));
    }

    /** One of the two reports. */
    @POST
    @Path("{home: [0-9a-f-]{36}}/{id}/report")
    @Requires(Permission.OFFERS_READ)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect report(
            @PathParam("lang") String lang, @PathParam("home") UUID home, @PathParam("id") UUID id, Answers sent) {
        return after(lang, home, sent, "reported", () -> report.report(home, id, sent));
    }

    /** What a device has kept until there was a line: 204 once it has arrived, however often it is sent. */
    @POST
    @Path("{home: [0-9a-f-]{36}}/{id}/report/device")
    @Requires(Permission.OFFERS_READ)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public void reportKept(@PathParam("home") UUID home, @PathParam("id") UUID id, Answers sent) {
        report.reportKept(home, id, sent);
    }

    /** The other says the same, or sends it back. */
    @POST
    @Path("{home: [0-9a-f-]{36}}/{id}/confirm")
    @Requires(Permission.OFFERS_READ)
    public Redirect confirm(
            @PathParam("lang") String lang,
            @PathParam("home") UUID home,
            @PathParam("id") UUID id,
            @FormParam("same") @Nullable String same) {
        report.confirm(home, id, "yes".equals(same));
        return to(lang, home, "confirmed");
    }

    private PageOrRedirect after(String lang, UUID home, Answers sent, String happened, Runnable step) {
        try {
            step.run();
        } catch (Invalid faulty) {
            return again(lang, home, sent, faulty);
        }
        return to(lang, home, happened);
    }

    private HtmlPage again(String lang, UUID home, Answers sent, Refusal faulty) {
        FilledForm form = forms.again(sent, faulty.errors());
        return new HtmlPage("matching/visit/home", show.home(home, lang, form, ""), RefusalStatus.of(faulty));
    }

    private static Redirect to(String lang, UUID home, String happened) {
        return new Redirect("/" + lang + "/desk/visits/" + home + "?happened=" + happened);
    }
}
