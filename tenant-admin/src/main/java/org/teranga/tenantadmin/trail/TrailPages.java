package org.teranga.tenantadmin.trail;

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
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.ListQuery;
import org.teranga.platform.theme.menu.Menu;

/** The pages of the audit trail, to read and to search. */
@Path("/{lang: [a-z]{2,3}}/admin/trail")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class TrailPages {
    private static final int ROWS = 100;
    private static final Set<String> FILTERS = Set.of("who", "area", "object", "from", "until");

    private final ShowTrail show;

    @Inject
    TrailPages(ShowTrail show) {
        this.show = show;
    }

    /** The list. */
    @MenuEntry(menu = Menu.ADMIN, key = "trail.nav", order = 90, icon = "search", section = "admin.group.data")
    @MenuEntry(
            menu = Menu.DESK,
            key = "trail.nav",
            order = 85,
            section = "nav.section.association",
            unless = Permission.SETTINGS_EDIT)
    @GET
    @Requires(Permission.AUDIT_READ)
    public HtmlPage trail(@Context UriInfo uri) {
        ListQuery query = ListQuery.of(uri.getQueryParameters(), FILTERS, List.of("-at"), ROWS);
        return new HtmlPage("tenantadmin/trail/trail", show.of(query));
    }
}
