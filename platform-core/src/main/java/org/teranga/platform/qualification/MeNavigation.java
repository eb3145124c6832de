package org.teranga.platform.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.theme.NavLink;
import org.teranga.platform.theme.Navigation;

/** The way to one's own page, for whoever is signed in. */
@ApplicationScoped
class MeNavigation implements Navigation {
    private final CurrentPerson person;

    @Inject
    MeNavigation(CurrentPerson person) {
        this.person = person;
    }

    @Override
    public List<NavLink> links() {
        return person.may(Permission.OWN_FILE)
                ? List.of(new NavLink(NavLink.Menu.PUBLIC, "me.title", "/me", 90))
                : List.of();
    }
}
