package org.teranga.tenantadmin.usage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.menu.Menu;

/** The page about an association's use and its quotas. */
@Path("/{lang: [a-z]{2,3}}/admin/usage")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class UsagePages {
    private final ShowUsage usage;

    @Inject
    UsagePages(ShowUsage usage) {
        this.usage = usage;
    }

    /**
     * The page.
     *
     * @param of which measure to draw
     */
    @MenuEntry(menu = Menu.ADMIN, key = "usage.nav", order = 90, icon = "clock", section = "admin.group.data")
    @GET
    @Requires(Permission.SETTINGS_EDIT)
    public HtmlPage usage(@QueryParam("of") @Nullable String of) {
        return new HtmlPage("tenantadmin/usage/usage", usage.show(of == null ? "" : of));
    }
}
