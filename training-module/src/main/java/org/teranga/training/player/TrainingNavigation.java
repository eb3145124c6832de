package org.teranga.training.player;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.NavLink;
import org.teranga.platform.theme.Navigation;
import org.teranga.training.course.Courses;

/** The way to one's courses, for whoever is signed in, where the association has any. */
@ApplicationScoped
@Transactional
class TrainingNavigation implements Navigation {
    private static final NavLink LINK = new NavLink(NavLink.Menu.PUBLIC, "training.nav", "/training", 40);

    private final Courses courses;
    private final CurrentPerson person;

    @Inject
    TrainingNavigation(Courses courses, CurrentPerson person) {
        this.courses = courses;
        this.person = person;
    }

    @Override
    public List<NavLink> links() {
        return TenantContext.current().isPresent() && person.may(Permission.COURSES_READ) && courses.any()
                ? List.of(LINK)
                : List.of();
    }
}
