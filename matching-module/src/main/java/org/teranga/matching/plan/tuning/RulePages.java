package org.teranga.matching.plan.tuning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.menu.Menu;

/** The rules for those who work by them: to read, not to change. */
@Path("/{lang: [a-z]{2,3}}/desk/rules")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class RulePages {
    private static final String NUMBER = "[1-9][0-9]{0,8}";

    private final ShowRules showRules;

    @Inject
    RulePages(ShowRules showRules) {
        this.showRules = showRules;
    }

    /** What is in force, and its history. */
    @MenuEntry(
            menu = Menu.DESK,
            key = "nav.desk.rules",
            order = 60,
            section = "nav.section.association",
            unless = Permission.RULES_EDIT)
    @GET
    @Requires(Permission.RULES_READ)
    public HtmlPage current(@QueryParam("published") @Nullable String published) {
        Integer happened = published != null && published.matches(NUMBER) ? Integer.valueOf(published) : null;
        return new HtmlPage("matching/plan/tuning/rules", showRules.show(null, happened));
    }

    /** One version, by which a plan may have been made. */
    @GET
    @Path("{version: " + NUMBER + "}")
    @Requires(Permission.RULES_READ)
    public HtmlPage version(@PathParam("version") int version) {
        return new HtmlPage("matching/plan/tuning/rules", showRules.show(version, null));
    }
}
