package org.teranga.training.leading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.form.Answers;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.lane.InLane;
import org.teranga.platform.lane.Lane;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.ListQuery;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.theme.menu.Menu;
import org.teranga.training.quiz.attempt.MoreAttempts;

/** How far everybody has come, as a page and as a spreadsheet. */
@Path("/{lang: [a-z]{2,3}}/desk/training/progress")
@RequestScoped
public class LeadPages {
    private static final int ROWS = 50;

    private final ShowProgress show;
    private final WriteRecord record;
    private final MoreAttempts attempts;
    private final CurrentPerson me;
    private final AuditTrail audit;

    @Inject
    LeadPages(ShowProgress show, WriteRecord record, MoreAttempts attempts, CurrentPerson me, AuditTrail audit) {
        this.show = show;
        this.record = record;
        this.attempts = attempts;
        this.me = me;
        this.audit = audit;
    }

    /** The page. */
    @MenuEntry(menu = Menu.DESK, key = "nav.desk.progress", order = 62, section = "nav.section.training")
    @GET
    @Requires(Permission.COURSES_LEAD)
    @Produces(MediaType.TEXT_HTML)
    public HtmlPage progress(@Context UriInfo uri, @QueryParam("happened") @DefaultValue("") String happened) {
        ListQuery query = ListQuery.of(uri.getQueryParameters(), Set.of("course", "state"), List.of("-last"), ROWS);
        return new HtmlPage("training/desk/progress", show.view(query, happened.equals("given")));
    }

    /** Somebody is given one more attempt at a quiz; back to the same people. */
    @POST
    @Path("attempts/{quiz: [0-9a-f-]{36}}/{person: [0-9a-f-]{36}}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.COURSES_LEAD)
    @Produces(MediaType.TEXT_HTML)
    public Redirect give(
            @PathParam("lang") String lang,
            @PathParam("quiz") UUID quiz,
            @PathParam("person") UUID person,
            Answers form) {
        String number = form.first("number");
        if (!number.matches("[1-9][0-9]{0,5}")) {
            throw Refusal.notFound();
        }
        attempts.give(person, quiz, Integer.parseInt(number), me.requiredSubject());
        UriBuilder back =
                UriBuilder.fromPath("/" + lang + "/desk/training/progress").queryParam("happened", "given");
        for (String filter : List.of("course", "state")) {
            if (form.first(filter).matches("[a-z0-9_-]{1,100}")) {
                back.queryParam(filter, form.first(filter));
            }
        }
        return new Redirect(back.build());
    }

    /** The same people as a spreadsheet: it names everybody, so that it was taken is noted. */
    @GET
    @Path("people.csv")
    @Requires(Permission.COURSES_LEAD)
    @InLane(Lane.FILES)
    @Produces("text/csv; charset=utf-8")
    public Response spreadsheet(
            @QueryParam("course") @DefaultValue("") String course,
            @QueryParam("state") @DefaultValue("") String state) {
        StringBuilder sheet = new StringBuilder();
        CsvLines.line(sheet, List.of("name", "course", "state", "done", "parts", "at", "last", "until"));
        for (LeadView.PersonRow one : show.people(course, state)) {
            CsvLines.line(
                    sheet,
                    List.of(
                            one.name(),
                            one.course(),
                            one.state(),
                            String.valueOf(one.done()),
                            String.valueOf(one.of()),
                            one.at(),
                            one.last().atZone(Formats.ZONE).toLocalDate().toString(),
                            Objects.toString(one.until(), "")));
        }
        return taken(sheet.toString(), "training.csv");
    }

    /** The whole record: every round of everybody, with attempts, completion and certificate. */
    @GET
    @Path("record.csv")
    @Requires(Permission.COURSES_LEAD)
    @InLane(Lane.FILES)
    @Produces("text/csv; charset=utf-8")
    public Response record() {
        return taken(record.sheet(), "training-record.csv");
    }

    private Response taken(String sheet, String name) {
        audit.record("course.list", "course");
        return Response.ok(sheet)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
