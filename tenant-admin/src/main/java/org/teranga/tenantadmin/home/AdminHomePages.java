package org.teranga.tenantadmin.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.menu.Menu;

/** The first page of the administration. */
@Path("/{lang: [a-z]{2,3}}/admin")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class AdminHomePages {
    private final PageContexts contexts;

    @Inject
    AdminHomePages(PageContexts contexts) {
        this.contexts = contexts;
    }

    /** Every door. */
    @MenuEntry(menu = Menu.DESK, key = "admin.nav", order = 80)
    @GET
    @Requires(Permission.SETTINGS_EDIT)
    public HtmlPage home() {
        return new HtmlPage("tenantadmin/home", new AdminHomeView(contexts.doors()));
    }
}
