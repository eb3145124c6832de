package org.teranga.training.leading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.ListQuery;

/** How far everybody has come, as a page and as a spreadsheet. */
@Path("/{lang: [a-z]{2,3}}/desk/training/progress")
@RequestScoped
public class LeadPages {
    private static final int ROWS = 50;

    private final ShowProgress show;
    private final WriteRecord record;
    private final AuditTrail audit;

    @Inject
    LeadPages(ShowProgress show, WriteRecord record, AuditTrail audit) {
        this.show = show;
        this.record = record;
        this.audit = audit;
    }

    /** The page. */
    @GET
    @Requires(Permission.COURSES_LEAD)
    @Produces(MediaType.TEXT_HTML)
    public HtmlPage progress(@Context UriInfo uri) {
        ListQuery query = ListQuery.of(uri.getQueryParameters(), Set.of("course", "state"), List.of("-last"), ROWS);
        return new HtmlPage("training/desk/progress", show.view(query));
    }

    /** The same people as a spreadsheet: it names everybody, so that it was taken is noted. */
    @GET
    @Path("people.csv")
    @Requires(Permission.COURSES_LEAD)
    @Produces("text/csv; charset=utf-8")
    public Response spreadsheet(
            @QueryParam("course") @DefaultValue("") String course,
            @QueryParam("state") @DefaultValue("") String state) {
        StringBuilder sheet = new StringBuilder();
        Cells.line(sheet, List.of("name", "course", "state", "done", "parts", "at", "last", "until"));
        for (LeadView.PersonRow one : show.people(course, state)) {
            Cells.line(
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
