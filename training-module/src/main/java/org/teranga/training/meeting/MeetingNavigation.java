package org.teranga.training.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.theme.NavLink;
import org.teranga.platform.theme.Navigation;

/** The way to the meetings: for whoever may come, and for those who lead them. */
@ApplicationScoped
class MeetingNavigation implements Navigation {
    private final CurrentPerson person;

    @Inject
    MeetingNavigation(CurrentPerson person) {
        this.person = person;
    }

    @Override
    public List<NavLink> links() {
        List<NavLink> links = new ArrayList<>();
        if (person.may(Permission.COURSES_READ)) {
            links.add(new NavLink(NavLink.Menu.PUBLIC, "meeting.nav", "/training/meetings", 45));
        }
        if (person.may(Permission.COURSES_LEAD)) {
            links.add(new NavLink(NavLink.Menu.DESK, "meeting.nav", "/desk/meetings", 63).in("nav.section.training"));
        }
        return links;
    }
}
