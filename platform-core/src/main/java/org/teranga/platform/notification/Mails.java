package org.teranga.platform.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;

/** Where features hand in their mails. */
@ApplicationScoped
public class Mails {
    private final Letters letters;
    private final Envelopes envelopes;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    Mails(Letters letters, Envelopes envelopes, Outbox outbox, Clock clock) {
        this.letters = letters;
        this.envelopes = envelopes;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Sends a mail in the name of the open association as soon as the running transaction has committed; if it does not, there was no
     * mail. A template that fails makes the transaction fail.
     */
    public void send(Mail mail) {
        send(List.of(mail));
    }

    /** As {@link #send(Mail)}, many at once; whoever sends has got the keys of their persons before. */
    public void send(List<Mail> mails) {
        send(mails, MailRank.LETTER);
    }

    /** As {@link #send(List)}, for letters of placements: they leave before all others. */
    public void sendFirst(List<Mail> mails) {
        send(mails, MailRank.PLACEMENT);
    }

    void send(List<Mail> mails, MailRank rank) {
        Tenant tenant = TenantContext.required();
        Map<UUID, byte[]> sealed = new LinkedHashMap<>();
        for (Mail mail : mails) {
            sealed.put(Uuid7.at(clock.instant()), envelopes.seal(letters.of(tenant, mail), mail.person()));
        }
        outbox.add(tenant.id(), sealed, rank);
    }
}
