package org.teranga.platform.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;

/** What people wrote and nobody of the team has read. */
@ApplicationScoped
@Transactional
public class UnreadMessages {
    private final ShowMessageList list;
    private final CurrentPerson person;

    @Inject
    UnreadMessages(ShowMessageList list, CurrentPerson person) {
        this.list = list;
        this.person = person;
    }

    /** How many conversations wait so for this reader; none for who reads none. Listed at {@code /desk/messages?unread=yes}. */
    public long count() {
        return person.may(Permission.MESSAGES) ? list.unread() : 0;
    }
}
