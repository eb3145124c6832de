package org.teranga.platform.sms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.teranga.platform.inbox.InboxKind;
import org.teranga.platform.privacy.ErasedPersons;

/** Tells features what somebody wrote by text message; STOP and START are for us. */
@ApplicationScoped
class TakeText implements InboxKind {
    static final String CODE = "text";

    private final Event<TextMessageReceived> received;
    private final Event<TextsStopped> stopping;
    private final TextStops stops;
    private final TextMessages messages;

    @Inject
    TakeText(
            Event<TextMessageReceived> received, Event<TextsStopped> stopping, TextStops stops, TextMessages messages) {
        this.received = received;
        this.stopping = stopping;
        this.stops = stops;
        this.messages = messages;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public void take(byte[] content, Instant at) {
        IncomingText text = IncomingText.unpacked(content);
        Optional<Boolean> stop = StopWords.read(text.text());
        if (stop.isPresent()) {
            stop(text, stop.get(), at);
        } else if (!text.text().isBlank()) {
            received.fire(new TextMessageReceived(text.phone(), text.text().strip(), at));
        }
    }

    /** Said once: whoever writes STOP again is left in peace. */
    private void stop(IncomingText text, boolean stop, Instant at) {
        boolean changed = stop ? stops.stop(text.phone()) : stops.start(text.phone());
        if (changed) {
            messages.confirm(
                    TextMessage.of(text.person(), text.phone(), text.language(), stop ? "sms.stopped" : "sms.started")
                            .ranked(TextRank.NOW));
            stopping.fire(new TextsStopped(text.phone(), stop, at));
        }
    }

    @Override
    public boolean concerns(byte[] content, ErasedPersons who) {
        return who.persons().contains(IncomingText.unpacked(content).person())
                || InboxKind.super.concerns(content, who);
    }
}
