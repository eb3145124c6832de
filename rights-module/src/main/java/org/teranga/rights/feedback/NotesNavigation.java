package org.teranga.rights.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.theme.NavLink;
import org.teranga.platform.theme.Navigation;

/** The way to what readers ask, for those who answer. */
@ApplicationScoped
class NotesNavigation implements Navigation {
    private final CurrentPerson person;

    @Inject
    NotesNavigation(CurrentPerson person) {
        this.person = person;
    }

    @Override
    public List<NavLink> links() {
        return person.may(Permission.RIGHTS_ANSWER)
                ? List.of(new NavLink(NavLink.Menu.DESK, "readers.nav", "/desk/readers", 75).in("nav.section.rights"))
                : List.of();
    }
}
