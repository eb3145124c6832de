package org.teranga.platform.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.teranga.platform.privacy.PersonErased;

/** With a person go its conversations: the words with the key, the rows, links and files with them. */
@ApplicationScoped
class ForgetMessages {
    private final TeamMessages messages;

    @Inject
    ForgetMessages(TeamMessages messages) {
        this.messages = messages;
    }

    void forget(@Observes PersonErased erased) {
        messages.forget(erased.person());
    }
}
