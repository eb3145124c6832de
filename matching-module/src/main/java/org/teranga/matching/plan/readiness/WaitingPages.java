package org.teranga.matching.plan.readiness;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.ListQuery;

/** Who waits for what before a placement, for those who see to it. */
@Path("/{lang: [a-z]{2,3}}/desk/waiting")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class WaitingPages {
    private static final int ROWS = 50;

    private final ShowWaiting show;

    @Inject
    WaitingPages(ShowWaiting show) {
        this.show = show;
    }

    /** All of them, or those who lack one thing. */
    @GET
    @Requires(Permission.RUN_READ)
    public HtmlPage waiting(@Context UriInfo uri) {
        ListQuery query = ListQuery.of(uri.getQueryParameters(), Set.of("check"), List.of("worth"), ROWS);
        return new HtmlPage("matching/plan/waiting", show.waiting(query));
    }
}
