package org.teranga.matching.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.teranga.matching.plan.run.RunId;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.lane.InLane;
import org.teranga.platform.lane.Lane;
import org.teranga.platform.theme.HtmlPage;

/** The plan of any run, to be read again. */
@Path("/{lang: [a-z]{2,3}}/desk/runs/{id}/plan")
@RequestScoped
public class EarlierPlanPages {
    private final ShowPlan showPlan;
    private final ShowUnplaced showUnplaced;
    private final PlanSheet sheet;

    @Inject
    EarlierPlanPages(ShowPlan showPlan, ShowUnplaced showUnplaced, PlanSheet sheet) {
        this.showPlan = showPlan;
        this.showUnplaced = showUnplaced;
        this.sheet = sheet;
    }

    /** The plan. */
    @GET
    @Requires(Permission.RUN_READ)
    @Produces(MediaType.TEXT_HTML)
    public HtmlPage plan(@PathParam("id") UUID id, @Context UriInfo uri) {
        return new HtmlPage(
                "matching/plan/plan", showPlan.of(new RunId(id), PlanPages.asked(uri.getQueryParameters())));
    }

    /** Whom it left without a suggestion. */
    @GET
    @Path("unplaced")
    @Requires(Permission.RUN_READ)
    @Produces(MediaType.TEXT_HTML)
    public HtmlPage unplaced(@PathParam("id") UUID id, @Context UriInfo uri) {
        return new HtmlPage("matching/plan/unplaced", showUnplaced.show(new RunId(id), PlanPages.unplacedNeeds(uri)));
    }

    /** The whole of it as a spreadsheet. */
    @GET
    @Path("csv")
    @Requires(Permission.RUN_READ)
    @InLane(Lane.FILES)
    @Produces("text/csv; charset=UTF-8")
    public Response csv(@PathParam("id") UUID id) {
        return PlanPages.file(sheet.write(new RunId(id)));
    }
}
