package org.teranga.matching.minor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.theme.NavLink;
import org.teranga.platform.theme.Navigation;

/** The lead's way to children alone; above each page of the lead's while the authorities do not know of one. */
@ApplicationScoped
@Transactional
class MinorNavigation implements Navigation {
    private final CurrentPerson person;
    private final MinorAlerts alerts;

    @Inject
    MinorNavigation(CurrentPerson person, MinorAlerts alerts) {
        this.person = person;
        this.alerts = alerts;
    }

    @Override
    public List<NavLink> links() {
        if (!person.may(Permission.MINORS_READ)) {
            return List.of();
        }
        List<NavLink> links = new ArrayList<>();
        links.add(new NavLink(NavLink.Menu.DESK, "nav.desk.minors", MinorAlertPages.PATH, 37));
        if (alerts.open()) {
            links.add(new NavLink(NavLink.Menu.NOTICE, "minor.notice", MinorAlertPages.PATH, 1));
        }
        return links;
    }
}
