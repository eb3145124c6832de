package org.teranga.platform.inbox.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.teranga.platform.inbox.InboxKind;
import org.teranga.platform.inbox.Incoming;
import org.teranga.platform.inbox.MailReceived;
import org.teranga.platform.privacy.ErasedPersons;

/** Tells features what somebody answered by e-mail. */
@ApplicationScoped
class TakeMail implements InboxKind {
    private static final String CODE = "mail";

    private final Event<MailReceived> received;

    @Inject
    TakeMail(Event<MailReceived> received) {
        this.received = received;
    }

    static Incoming of(ReadMail.Answer answer) {
        byte[] content = new PackedMail(answer.token(), answer.from(), answer.text(), answer.attachments()).packed();
        return new Incoming(answer.tenant(), CODE, content, Optional.of(CODE + " " + answer.id()));
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public void take(byte[] content, Instant at) {
        PackedMail mail = PackedMail.unpacked(content);
        received.fire(new MailReceived(mail.token(), mail.from(), mail.text(), mail.attachments(), at));
    }

    @Override
    public boolean concerns(byte[] content, ErasedPersons who) {
        PackedMail mail = PackedMail.unpacked(content);
        return who.addresses().contains(mail.from()) || who.namedIn(mail.text());
    }
}
