package org.teranga.rights.reader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.teranga.platform.theme.NavLink;
import org.teranga.platform.theme.Navigation;

/** The way to rights pages, where an association has any. */
@ApplicationScoped
class RightsNavigation implements Navigation {
    private static final NavLink LINK = new NavLink(NavLink.Menu.PUBLIC, "reader.nav", RightsLanguages.PATH, 30);

    private final RightsLanguages languages;

    @Inject
    RightsNavigation(RightsLanguages languages) {
        this.languages = languages;
    }

    @Override
    public List<NavLink> links() {
        return languages.any() ? List.of(LINK) : List.of();
    }
}
