package org.teranga.tenantadmin.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.theme.NavLink;
import org.teranga.platform.theme.Navigation;

/** The way to the operator's pages, for operators. */
@ApplicationScoped
class OperatorNavigation implements Navigation {
    private final CurrentPerson person;

    @Inject
    OperatorNavigation(CurrentPerson person) {
        this.person = person;
    }

    @Override
    public List<NavLink> links() {
        return person.may(Permission.OPERATE_PLATFORM)
                ? List.of(new NavLink(NavLink.Menu.PLATFORM, "nav.operator", "/operator", 20))
                : List.of();
    }
}
