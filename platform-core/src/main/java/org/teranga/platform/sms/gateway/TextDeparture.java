package org.teranga.platform.sms.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.notification.Envelopes;
import org.teranga.platform.notification.Outbox;
import org.teranga.platform.notification.OutboxRow;
import org.teranga.platform.notification.delivery.Carrier;
import org.teranga.platform.notification.delivery.Delivery;
import org.teranga.platform.sms.TextLetter;
import org.teranga.platform.sms.TextSender;
import org.teranga.platform.sms.TextThread;
import org.teranga.platform.sms.TextThreads;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantDirectory;

/** A text message leaves: from its association's number, when nobody sleeps, to somebody who has not said STOP meanwhile. */
@ApplicationScoped
public class TextDeparture implements Carrier {
    private final Outbox outbox;
    private final Envelopes envelopes;
    private final TenantDirectory directory;
    private final TextThreads threads;
    private final TextSender sender;
    private final SmsGateway gateway;

    @Inject
    public TextDeparture(
            Outbox outbox,
            Envelopes envelopes,
            TenantDirectory directory,
            TextThreads threads,
            TextSender sender,
            SmsGateway gateway) {
        this.outbox = outbox;
        this.envelopes = envelopes;
        this.directory = directory;
        this.threads = threads;
        this.sender = sender;
        this.gateway = gateway;
    }

    @Override
    public Delivery carry(OutboxRow row) {
        Optional<Tenant> tenant = directory.byId(row.tenant());
        if (tenant.isEmpty()) {
            return new Delivery.Pointless();
        }
        try (TenantContext.Scope open = TenantContext.open(tenant.get())) {
            Optional<TextLetter> letter = envelopes.words(row.sealed()).map(TextLetter::unpacked);
            return letter.isEmpty()
                    ? new Delivery.Pointless()
                    : sender.refusal(letter.get(), row.rank()).orElseGet(() -> send(row, letter.get()));
        }
    }

    /** To whom an answer belongs is noted before the message leaves: the answer may be quick. */
    private Delivery send(OutboxRow row, TextLetter letter) {
        String number = sender.number();
        UUID person = envelopes.addressee(row.sealed()).orElse(row.id());
        threads.writes(number, letter.to(), new TextThread(row.tenant(), person, letter.language()));
        Submission submission = gateway.send(row.id(), number, letter);
        submission.name().ifPresent(name -> outbox.handedAs(row.id(), name));
        if (submission.delivery() instanceof Delivery.Accepted) {
            sender.count(row.tenant(), letter);
        }
        return submission.delivery();
    }

    /** In development: it is on the page, and whoever reads it there can answer. */
    void shown(OutboxRow row) {
        directory.byId(row.tenant()).ifPresent(tenant -> {
            try (TenantContext.Scope open = TenantContext.open(tenant)) {
                envelopes.words(row.sealed()).map(TextLetter::unpacked).ifPresent(letter -> {
                    UUID person = envelopes.addressee(row.sealed()).orElse(row.id());
                    threads.writes(
                            sender.number(), letter.to(), new TextThread(row.tenant(), person, letter.language()));
                    sender.count(row.tenant(), letter);
                });
            }
        });
    }

    /** It was counted when it was handed over, while its words were open. */
    @Override
    public void gone(OutboxRow row) {}

    /** The line stays open for answers. */
    @Override
    public void close() {}
}
