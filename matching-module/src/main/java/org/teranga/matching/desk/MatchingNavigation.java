package org.teranga.matching.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.theme.NavLink;
import org.teranga.platform.theme.Navigation;

/** The ways to offers, needs and the plan: two for everybody, the rest for staff, each by its right. */
@ApplicationScoped
class MatchingNavigation implements Navigation {
    private final CurrentPerson person;

    @Inject
    MatchingNavigation(CurrentPerson person) {
        this.person = person;
    }

    @Override
    public List<NavLink> links() {
        List<NavLink> links = new ArrayList<>();
        links.add(new NavLink(NavLink.Menu.PUBLIC, "nav.offer", "/offer", 10));
        links.add(new NavLink(NavLink.Menu.PUBLIC, "nav.need", "/need", 20));
        add(links, Permission.RUN_READ, "nav.desk.plan", "/desk/plan", 10);
        add(links, Permission.NEEDS_READ, "nav.desk.needs", "/desk/needs", 20);
        add(links, Permission.OFFERS_READ, "nav.desk.offers", "/desk/offers", 30);
        add(links, Permission.NEEDS_READ, "nav.desk.placements", "/desk/placements", 35);
        add(links, Permission.IMPORT, "nav.desk.import", "/desk/import", 40);
        if (person.may(Permission.RULES_EDIT)) {
            links.add(new NavLink(NavLink.Menu.DESK, "nav.desk.rules", "/admin/rules", 60));
            links.add(new NavLink(NavLink.Menu.ADMIN, "nav.desk.rules", "/admin/rules", 30, "scales"));
        } else {
            add(links, Permission.RULES_READ, "nav.desk.rules", "/desk/rules", 60);
        }
        if (person.may(Permission.SETTINGS_EDIT)) {
            links.add(new NavLink(NavLink.Menu.ADMIN, "nav.admin.areas", "/admin/areas", 56, "pin"));
        }
        return links;
    }

    private void add(List<NavLink> links, Permission right, String key, String path, int order) {
        if (person.may(right)) {
            links.add(new NavLink(NavLink.Menu.DESK, key, path, order));
        }
    }
}
