package org.teranga.tenantadmin.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.theme.NavLink;
import org.teranga.platform.theme.Navigation;

/** On the platform: the way to open an association, and for its people to those that ask. */
@ApplicationScoped
class OpeningNavigation implements Navigation {
    private final CurrentPerson person;

    @Inject
    OpeningNavigation(CurrentPerson person) {
        this.person = person;
    }

    @Override
    public List<NavLink> links() {
        List<NavLink> links = new ArrayList<>();
        links.add(new NavLink(NavLink.Menu.PLATFORM, "directory.open", "/open", 20));
        if (person.may(Permission.OPERATE_PLATFORM)) {
            links.add(new NavLink(NavLink.Menu.PLATFORM, "application.nav", "/operator/applications", 40));
        }
        return links;
    }
}
