package org.teranga.platform.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.theme.NavLink;
import org.teranga.platform.theme.Navigation;

/** The way to the calendar, for those who keep it. */
@ApplicationScoped
class CalendarNavigation implements Navigation {
    private final CurrentPerson person;

    @Inject
    CalendarNavigation(CurrentPerson person) {
        this.person = person;
    }

    @Override
    public List<NavLink> links() {
        return person.may(Permission.RIGHTS_EDIT)
                ? List.of(new NavLink(NavLink.Menu.DESK, "calendar.nav", "/desk/calendar", 46).in("nav.section.rights"))
                : List.of();
    }
}
