package org.teranga.tenantadmin.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.figure.Weeks;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.lane.InLane;
import org.teranga.platform.lane.Lane;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.menu.Menu;

/** The association in figures, as a page and as a spreadsheet. Staff read what they may open, administrators the rest rounded. */
@Path("/{lang: [a-z]{2,3}}/admin/dashboard")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class DashboardPages {
    private final ShowDashboard show;
    private final DashboardSheet sheet;
    private final Clock clock;

    @Inject
    DashboardPages(ShowDashboard show, DashboardSheet sheet, Clock clock) {
        this.show = show;
        this.sheet = sheet;
        this.clock = clock;
    }

    /**
     * The page.
     *
     * @param weeks  how many weeks to count: 4, 12, 26 or 52
     * @param figure which one to draw
     */
    @MenuEntry(menu = Menu.DESK, key = "nav.desk.dashboard", order = 50, section = "nav.section.association")
    @MenuEntry(
            menu = Menu.ADMIN,
            key = "nav.desk.dashboard",
            order = 10,
            icon = "sprout",
            who = Permission.SETTINGS_EDIT,
            section = "admin.group.work")
    @GET
    @Requires(Permission.OFFERS_READ)
    public HtmlPage dashboard(
            @QueryParam("weeks") @Nullable String weeks, @QueryParam("figure") @Nullable String figure) {
        return new HtmlPage("tenantadmin/dashboard/dashboard", show.show(weeks(weeks), figure == null ? "" : figure));
    }

    /** The same numbers, all of them, as CSV. */
    @GET
    @Path("figures.csv")
    @Requires(Permission.OFFERS_READ)
    @InLane(Lane.FILES)
    @Produces("text/csv;charset=utf-8")
    public Response figures(@QueryParam("weeks") @Nullable String asked) {
        Weeks weeks = weeks(asked);
        String name = "figures-" + weeks.today() + "-" + weeks.count() + "w.csv";
        return Response.ok(sheet.write(weeks))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    private Weeks weeks(@Nullable String asked) {
        return ShowDashboard.weeks(asked, LocalDate.ofInstant(clock.instant(), Formats.ZONE));
    }
}
