package org.teranga.rights.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.theme.NavLink;
import org.teranga.platform.theme.Navigation;

/** The way to the messages, for those who keep them. */
@ApplicationScoped
class NewsNavigation implements Navigation {
    private final CurrentPerson person;

    @Inject
    NewsNavigation(CurrentPerson person) {
        this.person = person;
    }

    @Override
    public List<NavLink> links() {
        return person.may(Permission.RIGHTS_EDIT)
                ? List.of(new NavLink(NavLink.Menu.DESK, "news.nav", "/desk/news", 47).in("nav.section.rights"))
                : List.of();
    }
}
