package org.teranga.tenantadmin.transfer.departure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.theme.NavLink;
import org.teranga.platform.theme.Navigation;

/** The operators' way to the associations that are about to end. */
@ApplicationScoped
class LeavingNavigation implements Navigation {
    private final CurrentPerson person;

    @Inject
    LeavingNavigation(CurrentPerson person) {
        this.person = person;
    }

    @Override
    public List<NavLink> links() {
        return person.may(Permission.OPERATE_PLATFORM)
                ? List.of(new NavLink(NavLink.Menu.PLATFORM, "leaving.nav", "/operator/leaving", 80))
                : List.of();
    }
}
