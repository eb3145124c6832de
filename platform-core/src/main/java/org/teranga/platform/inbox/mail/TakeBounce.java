package org.teranga.platform.inbox.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.teranga.platform.inbox.InboxKind;
import org.teranga.platform.inbox.Incoming;
import org.teranga.platform.inbox.MailBounced;
import org.teranga.platform.privacy.EmailAddress;

/** Tells features that an e-mail came back. */
@ApplicationScoped
class TakeBounce implements InboxKind {
    private static final String CODE = "bounce";

    private final Event<MailBounced> bounced;

    @Inject
    TakeBounce(Event<MailBounced> bounced) {
        this.bounced = bounced;
    }

    static Incoming of(ReadMail.Returned returned) {
        byte[] content = (returned.status() + " " + returned.to().value()).getBytes(StandardCharsets.UTF_8);
        return new Incoming(returned.tenant(), CODE, content, Optional.of(CODE + " " + returned.mail()));
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public void take(byte[] content, Instant at) {
        String[] parts = new String(content, StandardCharsets.UTF_8).split(" ", 2);
        bounced.fire(new MailBounced(new EmailAddress(parts[1]), parts[0], at));
    }
}
