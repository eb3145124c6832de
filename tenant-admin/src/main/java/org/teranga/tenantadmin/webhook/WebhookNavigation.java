package org.teranga.tenantadmin.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.theme.NavLink;
import org.teranga.platform.theme.Navigation;

/** The door to the webhooks, and the notice that one of them was switched off. */
@ApplicationScoped
class WebhookNavigation implements Navigation {
    private final CurrentPerson person;
    private final StoppedWebhooks stopped;

    @Inject
    WebhookNavigation(CurrentPerson person, StoppedWebhooks stopped) {
        this.person = person;
        this.stopped = stopped;
    }

    @Override
    public List<NavLink> links() {
        if (!person.may(Permission.SETTINGS_EDIT)) {
            return List.of();
        }
        NavLink door = new NavLink(NavLink.Menu.ADMIN, "webhook.nav", "/admin/webhooks", 75, "speech");
        return stopped.any()
                ? List.of(door, new NavLink(NavLink.Menu.NOTICE, "webhook.notice", "/admin/webhooks", 10))
                : List.of(door);
    }
}
