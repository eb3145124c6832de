package org.teranga.tenantadmin.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Role;
import org.teranga.platform.theme.NavLink;
import org.teranga.platform.theme.Navigation;

/** The ways to the members and to what they did; those who may read the trail and have no administration find it at the desk. */
@ApplicationScoped
class MemberNavigation implements Navigation {
    private final CurrentPerson person;

    @Inject
    MemberNavigation(CurrentPerson person) {
        this.person = person;
    }

    @Override
    public List<NavLink> links() {
        List<NavLink> links = new ArrayList<>();
        if (person.may(Permission.MEMBERS_MANAGE)) {
            links.add(new NavLink(NavLink.Menu.ADMIN, "member.nav", "/admin/members", 60, "people"));
        }
        if (person.may(Permission.MEMBERS_MANAGE)) {
            links.add(new NavLink(NavLink.Menu.ADMIN, "team.nav", "/desk/team", 65, "people"));
        } else if (person.roles().stream().anyMatch(Role::staff) && !person.may(Permission.AUDIT_READ)) {
            // Leads, whose bar is full, find it beside what waits for a second person.
            links.add(new NavLink(NavLink.Menu.DESK, "team.nav", "/desk/team", 86));
        }
        if (person.may(Permission.AUDIT_READ)) {
            links.add(new NavLink(NavLink.Menu.ADMIN, "trail.nav", "/admin/trail", 90, "search"));
            if (!person.may(Permission.SETTINGS_EDIT)) {
                links.add(new NavLink(NavLink.Menu.DESK, "trail.nav", "/admin/trail", 85));
            }
        }
        return links;
    }
}
