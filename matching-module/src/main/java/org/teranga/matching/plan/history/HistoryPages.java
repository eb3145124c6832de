package org.teranga.matching.plan.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.ListQuery;

/** The plans that were made before, and what changed since. */
@Path("/{lang: [a-z]{2,3}}/desk/history")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class HistoryPages {
    private static final int ROWS = 25;

    private final ShowRunHistory history;

    @Inject
    HistoryPages(ShowRunHistory history) {
        this.history = history;
    }

    /** All runs, the newest first. */
    @GET
    @Requires(Permission.RUN_READ)
    public HtmlPage runs(@Context UriInfo uri) {
        ListQuery query = ListQuery.of(uri.getQueryParameters(), Set.of(), List.of("-at"), ROWS);
        return new HtmlPage("matching/plan/history/runs", history.runs(query));
    }

    /** Who gained and who lost between a plan and today's. */
    @GET
    @Path("{id}")
    @Requires(Permission.RUN_READ)
    public HtmlPage changes(@PathParam("id") UUID id, @Context UriInfo uri) {
        ListQuery query = ListQuery.of(uri.getQueryParameters(), Set.of("change"), PlanChanges.SORTS, ROWS);
        return new HtmlPage("matching/plan/history/changes", history.changes(id, query));
    }
}
