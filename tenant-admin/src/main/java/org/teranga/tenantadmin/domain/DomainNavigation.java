package org.teranga.tenantadmin.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.theme.NavLink;
import org.teranga.platform.theme.Navigation;

/** The door to the association's own domains. */
@ApplicationScoped
class DomainNavigation implements Navigation {
    private final CurrentPerson person;

    @Inject
    DomainNavigation(CurrentPerson person) {
        this.person = person;
    }

    @Override
    public List<NavLink> links() {
        return person.may(Permission.SETTINGS_EDIT)
                ? List.of(new NavLink(NavLink.Menu.ADMIN, "domain.nav", "/admin/domain", 80, "globe"))
                : List.of();
    }
}
