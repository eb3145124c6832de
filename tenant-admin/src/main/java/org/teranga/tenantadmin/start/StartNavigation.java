package org.teranga.tenantadmin.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.NavLink;
import org.teranga.platform.theme.Navigation;

/** The way to the steps: first in the menu while the association is being prepared, then a door of the administration. */
@ApplicationScoped
class StartNavigation implements Navigation {
    private final CurrentPerson person;

    @Inject
    StartNavigation(CurrentPerson person) {
        this.person = person;
    }

    @Override
    public List<NavLink> links() {
        if (!person.may(Permission.SETTINGS_EDIT)) {
            return List.of();
        }
        List<NavLink> links = new ArrayList<>();
        links.add(new NavLink(NavLink.Menu.ADMIN, "start.nav", "/admin/start", 5, "check"));
        links.add(new NavLink(NavLink.Menu.ADMIN, "where.nav", "/admin/where", 55, "pin"));
        if (TenantContext.current().filter(Tenant::preparing).isPresent()) {
            links.add(new NavLink(NavLink.Menu.DESK, "start.nav", "/admin/start", 5));
        }
        return links;
    }
}
