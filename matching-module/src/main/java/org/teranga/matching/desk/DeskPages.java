package org.teranga.matching.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.theme.menu.Menu;
import org.teranga.platform.theme.menu.NavItem;

/** The first page of the desk. */
@Path("/{lang: [a-z]{2,3}}/desk")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class DeskPages {
    private final DeskTasks tasks;
    private final Arrivals arrivals;
    private final CurrentPerson person;
    private final PageContexts contexts;

    @Inject
    DeskPages(DeskTasks tasks, Arrivals arrivals, CurrentPerson person, PageContexts contexts) {
        this.tasks = tasks;
        this.arrivals = arrivals;
        this.person = person;
        this.contexts = contexts;
    }

    /** What waits for the person who reads, by what this person may do; whose work is elsewhere is led there. */
    @GET
    @Requires(Permission.OWN_FILE)
    @MenuEntry(menu = Menu.DESK, key = "nav.desk", order = 7, who = Permission.OFFERS_READ)
    public PageOrRedirect desk() {
        if (person.may(Permission.OFFERS_READ)) {
            return new HtmlPage(
                    "matching/desk/home",
                    new DeskHomeView(tasks.all(), arrivals.lately().orElse(null)));
        }
        String own = contexts.current().deskNav().items().stream()
                .findFirst()
                .map(NavItem::href)
                .orElseThrow(Refusal::forbidden);
        return new Redirect(own);
    }
}
