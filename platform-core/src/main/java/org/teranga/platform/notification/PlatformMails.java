package org.teranga.platform.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.teranga.platform.persistence.Database;
import org.teranga.platform.persistence.Uuid7;

/** Mails in the platform's own name, to people of no association: those who ask for one to be opened. */
@ApplicationScoped
public class PlatformMails {
    private final Letters letters;
    private final Envelopes envelopes;
    private final Clock clock;

    @Inject
    PlatformMails(Letters letters, Envelopes envelopes, Clock clock) {
        this.letters = letters;
        this.envelopes = envelopes;
        this.clock = clock;
    }

    /**
     * Sends a mail as soon as the transaction of these statements has committed; if it does not, there was no mail. Nobody's key lies under it: it
     * goes with the row of the outbox.
     */
    public void send(Database one, Mail mail) {
        byte[] sealed = envelopes.sealForPlatform(letters.ofPlatform(mail));
        Outbox.add(one, Envelopes.PLATFORM, Map.of(Uuid7.at(clock.instant()), sealed), MailRank.LETTER);
    }
}
