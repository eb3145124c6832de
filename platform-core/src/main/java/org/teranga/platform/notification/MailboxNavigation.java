package org.teranga.platform.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.teranga.platform.theme.NavLink;
import org.teranga.platform.theme.Navigation;

/** In development without a mail server the platform's menu leads to the mails. */
@ApplicationScoped
class MailboxNavigation implements Navigation {
    private final MailSettings settings;

    @Inject
    MailboxNavigation(MailSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<NavLink> links() {
        return settings.mailbox()
                ? List.of(new NavLink(NavLink.Menu.PLATFORM, "nav.mailbox", "/operator/mail", 90))
                : List.of();
    }
}
