package org.teranga.platform.sms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.inbox.Inbox;
import org.teranga.platform.inbox.InboxKind;
import org.teranga.platform.inbox.Incoming;
import org.teranga.platform.privacy.PhoneNumber;

/** Tells features what became of a text message. */
@ApplicationScoped
class TakeSettled implements InboxKind {
    private static final String CODE = "text_settled";
    private static final String ARRIVED = "arrived ";
    private static final String LOST = "lost ";

    private final Event<TextSettled> settled;

    @Inject
    TakeSettled(Event<TextSettled> settled) {
        this.settled = settled;
    }

    /** As it waits in the {@link Inbox}. */
    static Incoming of(UUID tenant, PhoneNumber phone, boolean arrived) {
        byte[] content = ((arrived ? ARRIVED : LOST) + phone.e164()).getBytes(StandardCharsets.UTF_8);
        return new Incoming(tenant, CODE, content, Optional.empty());
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public void take(byte[] content, Instant at) {
        String text = new String(content, StandardCharsets.UTF_8);
        boolean arrived = text.startsWith(ARRIVED);
        PhoneNumber phone = new PhoneNumber(text.substring((arrived ? ARRIVED : LOST).length()));
        settled.fire(new TextSettled(phone, arrived, at));
    }
}
