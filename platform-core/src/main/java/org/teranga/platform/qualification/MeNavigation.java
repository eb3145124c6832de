package org.teranga.platform.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.theme.NavLink;
import org.teranga.platform.theme.Navigation;

/** The way to one's own page, for whoever is signed in; and to the charter, for whoever writes it. */
@ApplicationScoped
class MeNavigation implements Navigation {
    private final CurrentPerson person;

    @Inject
    MeNavigation(CurrentPerson person) {
        this.person = person;
    }

    @Override
    public List<NavLink> links() {
        List<NavLink> links = new ArrayList<>();
        if (person.may(Permission.OWN_FILE)) {
            links.add(new NavLink(NavLink.Menu.PUBLIC, "me.title", "/me", 90));
        }
        if (person.may(Permission.SETTINGS_EDIT)) {
            links.add(new NavLink(NavLink.Menu.ADMIN, "charter.nav", "/admin/charter", 40, "shield"));
        }
        return links;
    }
}
