package org.teranga.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.teranga.platform.theme.NavLink;
import org.teranga.platform.theme.Navigation;

/** The menu of the platform's own pages. */
@ApplicationScoped
class PlatformNavigation implements Navigation {
    @Override
    public List<NavLink> links() {
        return List.of(new NavLink(NavLink.Menu.PLATFORM, "directory.list", "/", 10));
    }
}
