package org.teranga.training.leading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.theme.NavLink;
import org.teranga.platform.theme.Navigation;

/** The way to how far everybody has come, for whoever leads training. */
@ApplicationScoped
class LeadNavigation implements Navigation {
    private static final NavLink LINK = new NavLink(
                    NavLink.Menu.DESK, "nav.desk.progress", "/desk/training/progress", 62)
            .in("nav.section.training");

    private final CurrentPerson person;

    @Inject
    LeadNavigation(CurrentPerson person) {
        this.person = person;
    }

    @Override
    public List<NavLink> links() {
        return person.may(Permission.COURSES_LEAD) ? List.of(LINK) : List.of();
    }
}
