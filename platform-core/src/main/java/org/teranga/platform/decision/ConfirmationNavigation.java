package org.teranga.platform.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.theme.NavLink;
import org.teranga.platform.theme.Navigation;

/** The way to what waits for a second person, for those who may be one. */
@ApplicationScoped
class ConfirmationNavigation implements Navigation {
    private final CurrentPerson person;
    private final List<ConfirmedAct> kinds;

    @Inject
    ConfirmationNavigation(CurrentPerson person, @Any Instance<ConfirmedAct> kinds) {
        this.person = person;
        this.kinds = kinds.stream().toList();
    }

    @Override
    public List<NavLink> links() {
        return kinds.stream().anyMatch(kind -> kind.mayConfirm(person))
                ? List.of(new NavLink(NavLink.Menu.DESK, "confirmation.nav", "/desk/confirmations", 85))
                : List.of();
    }
}
