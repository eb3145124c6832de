package org.teranga.tenantadmin.usage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.theme.NavLink;
import org.teranga.platform.theme.Navigation;

/** The door to what the association uses. */
@ApplicationScoped
class UsageNavigation implements Navigation {
    private final CurrentPerson person;

    @Inject
    UsageNavigation(CurrentPerson person) {
        this.person = person;
    }

    @Override
    public List<NavLink> links() {
        return person.may(Permission.SETTINGS_EDIT)
                ? List.of(new NavLink(NavLink.Menu.ADMIN, "usage.nav", "/admin/usage", 90, "clock"))
                : List.of();
    }
}
