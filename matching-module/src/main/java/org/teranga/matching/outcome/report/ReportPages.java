package org.teranga.matching.outcome.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.lane.InLane;
import org.teranga.platform.lane.Lane;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.print.Papers;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.menu.Menu;

/** The report for whoever pays, as a page and as files. All of it is rounded; who takes it along is noted. */
@Path("/{lang: [a-z]{2,3}}/desk/report")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ReportPages {
    private static final String PAGE = "matching/outcome/report";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ShowReport show;
    private final ReportFiles files;
    private final Papers papers;
    private final AuditTrail audit;

    @Inject
    ReportPages(ShowReport show, ReportFiles files, Papers papers, AuditTrail audit) {
        this.show = show;
        this.files = files;
        this.papers = papers;
        this.audit = audit;
    }

    /**
     * The page.
     *
     * @param from     the first of several years
     * @param to       a month with which it ends
     * @param place    a department
     * @param template by which it is put together
     */
    @MenuEntry(menu = Menu.DESK, key = "nav.desk.report", order = 52, section = "nav.section.association")
    @GET
    @Requires(Permission.OFFERS_READ)
    public HtmlPage report(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("place") @Nullable String place,
            @QueryParam("template") @Nullable String template) {
        return new HtmlPage(PAGE, show.show(ReportQuery.of(from, to, place, template), false));
    }

    /** The same lines as a file. */
    @GET
    @Path("report.{kind: csv|xlsx|svg}")
    @Requires(Permission.OFFERS_READ)
    @InLane(Lane.FILES)
    @Produces(MediaType.WILDCARD)
    public Response file(
            @PathParam("kind") String kind,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("place") @Nullable String place,
            @QueryParam("template") @Nullable String template) {
        ReportView view = show.show(ReportQuery.of(from, to, place, template), false);
        audit.record("report.export", "report");
        return switch (kind) {
            case "csv" -> answer(view, kind, "text/csv; charset=UTF-8", files.csv(view));
            case "xlsx" -> answer(view, kind, XLSX, files.workbook(view));
            default -> answer(view, kind, "image/svg+xml", files.picture(view));
        };
    }

    /** On paper. */
    @GET
    @Path("report.pdf")
    @Requires(Permission.OFFERS_READ)
    @Produces(MediaType.WILDCARD)
    public Response paper(
            @PathParam("lang") String lang,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("place") @Nullable String place,
            @QueryParam("template") @Nullable String template) {
        ReportView view = show.show(ReportQuery.of(from, to, place, template), true);
        byte[] paper = papers.pdf(new HtmlPage(PAGE, view), "/" + lang + "/desk/report");
        audit.record("report.export", "report");
        return answer(view, "pdf", "application/pdf", paper);
    }

    private static Response answer(ReportView view, String kind, String type, byte[] bytes) {
        String months = view.period() == null
                ? ""
                : "-" + view.period().from() + "-" + view.period().to();
        return Response.ok(bytes, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"report" + months + "." + kind + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
