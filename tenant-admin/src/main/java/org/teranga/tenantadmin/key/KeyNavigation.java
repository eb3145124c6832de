package org.teranga.tenantadmin.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.theme.NavLink;
import org.teranga.platform.theme.Navigation;

/** The way to the keys of programs. */
@ApplicationScoped
class KeyNavigation implements Navigation {
    private final CurrentPerson person;

    @Inject
    KeyNavigation(CurrentPerson person) {
        this.person = person;
    }

    @Override
    public List<NavLink> links() {
        return person.may(Permission.SETTINGS_EDIT)
                ? List.of(new NavLink(NavLink.Menu.ADMIN, "key.nav", "/admin/keys", 80, "lock"))
                : List.of();
    }
}
