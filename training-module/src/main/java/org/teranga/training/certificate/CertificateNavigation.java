package org.teranga.training.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.theme.NavLink;
import org.teranga.platform.theme.Navigation;

/** The way to what was certified, for trainers. */
@ApplicationScoped
class CertificateNavigation implements Navigation {
    private final CurrentPerson person;

    @Inject
    CertificateNavigation(CurrentPerson person) {
        this.person = person;
    }

    @Override
    public List<NavLink> links() {
        return person.may(Permission.COURSES_LEAD)
                ? List.of(new NavLink(NavLink.Menu.DESK, "certificate.nav", "/desk/certificates", 64)
                        .in("nav.section.training"))
                : List.of();
    }
}
