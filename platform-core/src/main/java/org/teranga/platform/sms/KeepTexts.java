package org.teranga.platform.sms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.teranga.platform.inbox.Inbox;
import org.teranga.platform.notification.HandedOver;
import org.teranga.platform.notification.Outbox;
import org.teranga.platform.sms.ArrivedText.Part;
import org.teranga.platform.sms.segment.SmsText;

/** Keeps what telephones send, for the association that wrote there last. When a method returns, nothing is lost any more. */
@ApplicationScoped
public class KeepTexts {
    private static final Logger LOG = System.getLogger(KeepTexts.class.getName());
    private static final int LOOKS = 5;
    private static final long BETWEEN_MILLIS = 200;

    private final TextThreads threads;
    private final TextParts parts;
    private final Inbox inbox;
    private final Outbox outbox;

    @Inject
    public KeepTexts(TextThreads threads, TextParts parts, Inbox inbox, Outbox outbox) {
        this.threads = threads;
        this.parts = parts;
        this.inbox = inbox;
        this.outbox = outbox;
    }

    /** A message, or a part of one. To whom nobody here ever wrote, nobody answers: it cannot be given to any association. */
    public void keep(ArrivedText arrived) {
        Optional<TextThread> thread = threads.of(arrived.number(), arrived.phone());
        if (thread.isEmpty()) {
            LOG.log(Level.INFO, "a text message came from a telephone to which no association has written");
            return;
        }
        Optional<Part> part = arrived.part();
        if (part.isPresent()) {
            parts.keep(thread.get(), arrived, part.get());
        } else {
            inbox.keep(IncomingText.of(thread.get(), arrived.phone(), SmsText.read(arrived.coding(), arrived.bytes())));
        }
    }

    /** The provider says what became of a message of ours; it may be quicker than our own note of how it calls it. */
    public void settled(TextReceipt receipt) {
        for (int look = 0; look < LOOKS; look++) {
            Optional<HandedOver> message = outbox.handedAs(receipt.names());
            if (message.isPresent()) {
                inbox.keep(TakeSettled.of(message.get().tenant(), receipt.phone(), receipt.arrived()));
                return;
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_MILLIS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
