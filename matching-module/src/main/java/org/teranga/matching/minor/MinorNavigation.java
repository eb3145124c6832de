package org.teranga.matching.minor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.teranga.platform.theme.NavLink;
import org.teranga.platform.theme.Navigation;

/** The way to children alone, for whoever reads of them; above each page of theirs while the authorities do not know of one. */
@ApplicationScoped
@Transactional
class MinorNavigation implements Navigation {
    private final MinorReaders readers;
    private final MinorAlerts alerts;

    @Inject
    MinorNavigation(MinorReaders readers, MinorAlerts alerts) {
        this.readers = readers;
        this.alerts = alerts;
    }

    @Override
    public List<NavLink> links() {
        if (!readers.include()) {
            return List.of();
        }
        List<NavLink> links = new ArrayList<>();
        links.add(new NavLink(NavLink.Menu.DESK, "nav.desk.minors", MinorAlertPages.PATH, 37));
        if (alerts.open() > 0) {
            links.add(new NavLink(NavLink.Menu.NOTICE, "minor.notice", MinorAlertPages.PATH, 1));
        }
        return links;
    }
}
