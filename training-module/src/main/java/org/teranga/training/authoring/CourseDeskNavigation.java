package org.teranga.training.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.theme.NavLink;
import org.teranga.platform.theme.Navigation;

/** The way to the desk of courses, for whoever writes, translates or leads them. */
@ApplicationScoped
class CourseDeskNavigation implements Navigation {
    private static final NavLink LINK =
            new NavLink(NavLink.Menu.DESK, "nav.desk.training", "/desk/training", 60).in("nav.section.training");

    private final CurrentPerson person;

    @Inject
    CourseDeskNavigation(CurrentPerson person) {
        this.person = person;
    }

    @Override
    public List<NavLink> links() {
        boolean works = person.may(Permission.COURSES_WRITE) || person.may(Permission.COURSES_TRANSLATE);
        return works ? List.of(LINK) : List.of();
    }
}
