package org.teranga.rights.topic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.theme.HtmlPage;

/** The tree of rights pages, with what is there to do. */
@Path("/{lang: [a-z]{2,3}}/desk/rights")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OverviewPages {
    private static final Set<String> HAPPENED = Set.of("moved", "retired", "back", "described", "adopted");
    private static final int LONGEST = 100;

    private final ShowOverview show;

    @Inject
    OverviewPages(ShowOverview show) {
        this.show = show;
    }

    /** All of it, or what is asked for. */
    @GET
    @Requires(Permission.RIGHTS_READ)
    public HtmlPage all(
            @QueryParam("mine") @Nullable String mine,
            @QueryParam("q") @Nullable String asked,
            @QueryParam("happened") @Nullable String happened) {
        String words = asked == null ? "" : asked.strip();
        return new HtmlPage(
                "rights/desk/overview",
                show.show(
                        mine != null && ShowOverview.CHOICES.contains(mine) ? mine : "all",
                        words.length() > LONGEST ? words.substring(0, LONGEST) : words,
                        happened != null && HAPPENED.contains(happened) ? happened : ""));
    }
}
