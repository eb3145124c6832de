package org.teranga.tenantadmin.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.theme.Door;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.menu.Menu;
import org.teranga.tenantadmin.setting.FindSettings;
import org.teranga.tenantadmin.setting.WordsInText;

/** The first page of the administration. */
@Path("/{lang: [a-z]{2,3}}/admin")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class AdminHomePages {
    private final PageContexts contexts;
    private final FindSettings findSettings;

    @Inject
    AdminHomePages(PageContexts contexts, FindSettings findSettings) {
        this.contexts = contexts;
        this.findSettings = findSettings;
    }

    /** Every door; where something is looked for, those and the settings that answer to it. */
    @MenuEntry(menu = Menu.DESK, key = "admin.nav", order = 80)
    @GET
    @Requires(Permission.SETTINGS_EDIT)
    public HtmlPage home(@QueryParam("q") @Nullable String query) {
        WordsInText wanted = WordsInText.of(Objects.requireNonNullElse(query, ""));
        List<Door> doors = contexts.doors().stream()
                .filter(door -> wanted.in(door.label(), door.note()))
                .toList();
        return new HtmlPage(
                "tenantadmin/home",
                new AdminHomeView(wanted.typed(), doors, findSettings.of(wanted), findSettings.changed()));
    }
}
