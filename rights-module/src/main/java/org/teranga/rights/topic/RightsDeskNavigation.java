package org.teranga.rights.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.theme.NavLink;
import org.teranga.platform.theme.Navigation;

/** The way to the rights pages, for those who look after them. */
@ApplicationScoped
class RightsDeskNavigation implements Navigation {
    private final CurrentPerson person;

    @Inject
    RightsDeskNavigation(CurrentPerson person) {
        this.person = person;
    }

    @Override
    public List<NavLink> links() {
        return person.may(Permission.RIGHTS_READ)
                ? List.of(
                        new NavLink(NavLink.Menu.DESK, "nav.desk.rights", "/desk/rights", 44).in("nav.section.rights"))
                : List.of();
    }
}
