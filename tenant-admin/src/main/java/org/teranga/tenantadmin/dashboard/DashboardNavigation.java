package org.teranga.tenantadmin.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.theme.NavLink;
import org.teranga.platform.theme.Navigation;

/** The way to the dashboard: for staff in their menu, for administrators among their doors. */
@ApplicationScoped
class DashboardNavigation implements Navigation {
    private static final String PATH = "/admin/dashboard";

    private final CurrentPerson person;

    @Inject
    DashboardNavigation(CurrentPerson person) {
        this.person = person;
    }

    @Override
    public List<NavLink> links() {
        List<NavLink> links = new ArrayList<>();
        if (person.may(Permission.OFFERS_READ)) {
            links.add(new NavLink(NavLink.Menu.DESK, "nav.desk.dashboard", PATH, 50));
        }
        if (person.may(Permission.SETTINGS_EDIT)) {
            links.add(new NavLink(NavLink.Menu.ADMIN, "nav.desk.dashboard", PATH, 10, "sprout"));
        }
        return links;
    }
}
