package org.teranga.tenantadmin.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.theme.NavLink;
import org.teranga.platform.theme.Navigation;

/** The ways to the export and to the end, for administrators: the last doors. */
@ApplicationScoped
class TransferNavigation implements Navigation {
    private final CurrentPerson person;

    @Inject
    TransferNavigation(CurrentPerson person) {
        this.person = person;
    }

    @Override
    public List<NavLink> links() {
        return person.may(Permission.TRANSFER)
                ? List.of(
                        new NavLink(NavLink.Menu.ADMIN, "transfer.nav", "/admin/export", 900, "save"),
                        new NavLink(NavLink.Menu.ADMIN, "leave.nav", "/admin/leave", 910, "exit"))
                : List.of();
    }
}
