package org.teranga.rights.widget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.theme.NavLink;
import org.teranga.platform.theme.Navigation;

/** The doors to what goes out: the frame for a website, the pages as files. */
@ApplicationScoped
class WidgetNavigation implements Navigation {
    private final CurrentPerson person;

    @Inject
    WidgetNavigation(CurrentPerson person) {
        this.person = person;
    }

    @Override
    public List<NavLink> links() {
        return person.may(Permission.RIGHTS_EDIT)
                ? List.of(
                        new NavLink(NavLink.Menu.ADMIN, "widget.nav", "/desk/rights/widget", 78, "globe"),
                        new NavLink(NavLink.Menu.ADMIN, "bundle.nav", "/desk/rights/files", 79, "save"))
                : List.of();
    }
}
