package org.teranga.rights.topic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.ListQuery;
import org.teranga.platform.theme.menu.Menu;

/** The tree of rights pages, with what is there to do. */
@Path("/{lang: [a-z]{2,3}}/desk/rights")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OverviewPages {
    private static final Set<String> HAPPENED = Set.of("moved", "retired", "back", "described", "adopted");
    private static final int LONGEST = 100;
    private static final int ROWS = 50;

    private final ShowOverview show;

    @Inject
    OverviewPages(ShowOverview show) {
        this.show = show;
    }

    /** All of it, or what is asked for: {@code mine}, {@code topic}, words {@code q}; in the order of the tree, by title, or by date. */
    @MenuEntry(menu = Menu.DESK, key = "nav.desk.rights", order = 44, section = "nav.section.rights")
    @GET
    @Requires(Permission.RIGHTS_READ)
    public HtmlPage all(@Context UriInfo uri, @QueryParam("happened") @Nullable String happened) {
        ListQuery asked =
                ListQuery.of(uri.getQueryParameters(), Set.of("mine", "q", "topic"), ShowOverview.SORTS, ROWS);
        Map<String, String> filters = new HashMap<>(asked.filters());
        filters.computeIfPresent("mine", (name, mine) -> ShowOverview.CHOICES.contains(mine) ? mine : null);
        filters.computeIfPresent("q", (name, words) -> words.substring(0, Math.min(words.length(), LONGEST)));
        return new HtmlPage(
                "rights/desk/overview",
                show.show(
                        new ListQuery(filters, asked.sort(), asked.descending(), asked.page(), asked.size()),
                        happened != null && HAPPENED.contains(happened) ? happened : ""));
    }
}
