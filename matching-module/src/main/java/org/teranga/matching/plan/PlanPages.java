package org.teranga.matching.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.teranga.matching.plan.suggestion.Plans;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.lane.InLane;
import org.teranga.platform.lane.Lane;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.ListQuery;
import org.teranga.platform.theme.OpenedList;
import org.teranga.platform.theme.menu.Menu;

/** Today's plan as a page, and as a spreadsheet. */
@Path("/{lang: [a-z]{2,3}}/desk/plan")
@RequestScoped
public class PlanPages {
    private static final int ROWS = 25;
    private static final Set<String> FILTERS = Set.of("department", "kind", "blocked", "ready", "q");
    private static final Set<String> UNPLACED_FILTERS = Set.of("reason", "department");

    private final ShowPlan showPlan;
    private final ShowUnplaced showUnplaced;
    private final PlanSheet sheet;

    @Inject
    PlanPages(ShowPlan showPlan, ShowUnplaced showUnplaced, PlanSheet sheet) {
        this.showPlan = showPlan;
        this.showUnplaced = showUnplaced;
        this.sheet = sheet;
    }

    /** The plan, its proof, whom it leaves out, and its suggestions in pages. */
    @MenuEntry(menu = Menu.DESK, key = "nav.desk.plan", order = 10)
    @GET
    @Requires(Permission.RUN_READ)
    @Produces(MediaType.TEXT_HTML)
    public HtmlPage plan(@Context UriInfo uri) {
        return new HtmlPage("matching/plan/plan", showPlan.today(PlanPages.asked(uri.getQueryParameters())));
    }

    /** Whom the plan leaves without a suggestion, and why. */
    @GET
    @Path("unplaced")
    @Requires(Permission.RUN_READ)
    @Produces(MediaType.TEXT_HTML)
    public HtmlPage unplaced(@Context UriInfo uri) {
        return new HtmlPage("matching/plan/unplaced", showUnplaced.show(null, unplacedNeeds(uri)));
    }

    /** The whole plan, one row a suggestion, as {@code match --out} writes it; the file's name tells the version of the rules. */
    @GET
    @Path("csv")
    @Requires(Permission.RUN_READ)
    @InLane(Lane.FILES)
    @Produces("text/csv; charset=UTF-8")
    public Response csv() {
        return file(sheet.write(null));
    }

    /** What the address of a plan asks for. */
    public static OpenedList asked(Map<String, List<String>> parameters) {
        return OpenedList.of(ListQuery.of(parameters, FILTERS, Plans.SORTS, ROWS), parameters);
    }

    static ListQuery unplacedNeeds(UriInfo uri) {
        return ListQuery.of(uri.getQueryParameters(), UNPLACED_FILTERS, UnplacedNeeds.SORTS, ROWS);
    }

    static Response file(PlanSheet.Written written) {
        String rules = written.rulesVersion() == null ? "" : "-rules-v" + written.rulesVersion();
        return Response.ok(written.text())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"plan" + rules + ".csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
