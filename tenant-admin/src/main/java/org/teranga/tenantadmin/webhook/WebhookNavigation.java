package org.teranga.tenantadmin.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.theme.NavLink;
import org.teranga.platform.theme.Navigation;

/** The door to the webhooks. */
@ApplicationScoped
class WebhookNavigation implements Navigation {
    private final CurrentPerson person;

    @Inject
    WebhookNavigation(CurrentPerson person) {
        this.person = person;
    }

    @Override
    public List<NavLink> links() {
        return person.may(Permission.SETTINGS_EDIT)
                ? List.of(new NavLink(NavLink.Menu.ADMIN, "webhook.nav", "/admin/webhooks", 75, "speech"))
                : List.of();
    }
}
