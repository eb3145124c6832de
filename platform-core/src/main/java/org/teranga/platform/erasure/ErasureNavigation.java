package org.teranga.platform.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.theme.NavLink;
import org.teranga.platform.theme.Navigation;

/** The way to the erasures: for the lead in the menu of the team, for administrators a door. */
@ApplicationScoped
class ErasureNavigation implements Navigation {
    private final CurrentPerson person;

    @Inject
    ErasureNavigation(CurrentPerson person) {
        this.person = person;
    }

    @Override
    public List<NavLink> links() {
        List<NavLink> links = new ArrayList<>();
        if (person.may(Permission.PERSONS_ERASE)) {
            links.add(new NavLink(NavLink.Menu.DESK, "erasures.nav", "/desk/erasures", 86));
        }
        if (person.may(Permission.SETTINGS_EDIT)) {
            links.add(new NavLink(NavLink.Menu.ADMIN, "erasures.nav", "/desk/erasures", 72, "clock"));
        }
        return links;
    }
}
