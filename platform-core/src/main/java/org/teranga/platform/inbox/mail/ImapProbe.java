package org.teranga.platform.inbox.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import org.teranga.platform.health.Finding;
import org.teranga.platform.health.Probe;
import org.teranga.platform.inbox.ImapSettings;

/** The mailbox to which people answer: whether it lets us in. */
@ApplicationScoped
class ImapProbe implements Probe {
    private final ImapSettings settings;

    @Inject
    ImapProbe(ImapSettings settings) {
        this.settings = settings;
    }

    @Override
    public String key() {
        return "imap";
    }

    @Override
    public int order() {
        return 32;
    }

    @Override
    public Finding look() {
        if (settings.server().isEmpty()) {
            return Finding.well("health.imap.unset");
        }
        long begun = System.nanoTime();
        try (MailboxLine line = MailboxLine.open(settings.server().get())) {
            return Finding.well("health.answers", (System.nanoTime() - begun) / 1_000_000);
        } catch (MessagingException away) {
            return Finding.down("health.imap.away");
        }
    }
}
