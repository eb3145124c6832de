package org.teranga.tenantadmin.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.theme.NavLink;
import org.teranga.platform.theme.Navigation;

/** The way to the administration, in the menu of the team. */
@ApplicationScoped
class AdminNavigation implements Navigation {
    private final CurrentPerson person;

    @Inject
    AdminNavigation(CurrentPerson person) {
        this.person = person;
    }

    @Override
    public List<NavLink> links() {
        return person.may(Permission.SETTINGS_EDIT)
                ? List.of(
                        new NavLink(NavLink.Menu.DESK, "admin.nav", "/admin", 80),
                        new NavLink(NavLink.Menu.ADMIN, "look.title", "/admin/look", 10, "door"),
                        new NavLink(NavLink.Menu.ADMIN, "texts.title", "/admin/texts", 20, "speech"),
                        new NavLink(NavLink.Menu.ADMIN, "campaign.title", "/admin/campaign", 25, "calendar"),
                        new NavLink(NavLink.Menu.ADMIN, "settings.nav", "/admin/settings", 50, "sort"))
                : List.of();
    }
}
