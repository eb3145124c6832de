package org.teranga.platform.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.theme.NavLink;
import org.teranga.platform.theme.Navigation;

/** The door to the papers of data protection. */
@ApplicationScoped
class PaperNavigation implements Navigation {
    private final CurrentPerson person;

    @Inject
    PaperNavigation(CurrentPerson person) {
        this.person = person;
    }

    @Override
    public List<NavLink> links() {
        return person.may(Permission.SETTINGS_EDIT)
                ? List.of(new NavLink(NavLink.Menu.ADMIN, "papers.title", "/admin/data-protection", 74, "shield"))
                : List.of();
    }
}
