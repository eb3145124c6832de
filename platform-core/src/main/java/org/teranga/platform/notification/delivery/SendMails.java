package org.teranga.platform.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.Optional;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;
import org.teranga.platform.notification.Envelopes;
import org.teranga.platform.notification.Letter;
import org.teranga.platform.notification.MailRank;
import org.teranga.platform.notification.Medium;
import org.teranga.platform.notification.OutboxRow;
import org.teranga.platform.notification.ReturnPath;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.usage.Measure;
import org.teranga.platform.usage.Quotas;
import org.teranga.platform.usage.Usage;

/** Empties the outbox of mails: to the mail server, or in development without one to the page that shows mails. */
@ApplicationScoped
public class SendMails implements RecurringJob {
    private static final String HELD = "quota";

    private final EmptyOutbox outbox;
    private final Envelopes envelopes;
    private final TenantDirectory directory;
    private final MailSettings settings;
    private final Quotas quotas;
    private final Usage usage;
    private final Iterable<ReturnPath> returns;

    @Inject
    SendMails(
            EmptyOutbox outbox,
            Envelopes envelopes,
            TenantDirectory directory,
            MailSettings settings,
            Quotas quotas,
            Usage usage,
            @Any Instance<ReturnPath> returns) {
        this(outbox, envelopes, directory, settings, quotas, usage, (Iterable<ReturnPath>) returns);
    }

    /** With other return paths. */
    public SendMails(
            EmptyOutbox outbox,
            Envelopes envelopes,
            TenantDirectory directory,
            MailSettings settings,
            Quotas quotas,
            Usage usage,
            Iterable<ReturnPath> returns) {
        this.outbox = outbox;
        this.envelopes = envelopes;
        this.directory = directory;
        this.settings = settings;
        this.quotas = quotas;
        this.usage = usage;
        this.returns = returns;
    }

    @Override
    public JobKind kind() {
        return new JobKind("mail.send");
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(2);
    }

    @Override
    public void run() {
        if (settings.server().isPresent()) {
            outbox.run(Medium.MAIL, () -> open(settings.server().get()));
        } else if (settings.mailbox()) {
            outbox.show(Medium.MAIL, this::count);
        }
    }

    private Carrier open(SmtpServer server) throws CarrierAway {
        try {
            return new MailCarrier(SmtpLine.open(server, settings.from()));
        } catch (MessagingException away) {
            throw new CarrierAway(server, away);
        }
    }

    /** Receipts were counted, in a number of their own, when they were handed in. */
    private void count(OutboxRow mail) {
        if (mail.rank() != MailRank.RECEIPT) {
            usage.count(mail.tenant(), Measure.MAILS);
        }
    }

    private Optional<Delivery> held(OutboxRow mail) {
        if (mail.rank() == MailRank.RECEIPT) {
            return Optional.empty();
        }
        return directory.byId(mail.tenant()).flatMap(tenant -> {
            try (TenantContext.Scope open = TenantContext.open(tenant)) {
                return quotas.reached(Measure.MAILS).map(reached -> new Delivery.Held(reached.pause(), HELD));
            }
        });
    }

    private Optional<Letter> opened(OutboxRow mail) {
        if (mail.tenant().equals(Envelopes.PLATFORM)) {
            return Optional.of(envelopes.openForPlatform(mail.sealed()));
        }
        Optional<Tenant> tenant = directory.byId(mail.tenant());
        if (tenant.isEmpty()) {
            return Optional.empty();
        }
        try (TenantContext.Scope open = TenantContext.open(tenant.get())) {
            return envelopes.open(mail.sealed());
        }
    }

    private Optional<EmailAddress> returned(OutboxRow mail, Letter letter) {
        for (ReturnPath path : returns) {
            Optional<EmailAddress> address = path.of(mail.id(), mail.tenant(), letter.to());
            if (address.isPresent()) {
                return address;
            }
        }
        return Optional.empty();
    }

    private final class MailCarrier implements Carrier {
        private final SmtpLine line;

        MailCarrier(SmtpLine line) {
            this.line = line;
        }

        @Override
        public Delivery carry(OutboxRow mail) {
            return held(mail)
                    .orElseGet(() -> opened(mail)
                            .map(letter -> line.send(mail, letter, returned(mail, letter)))
                            .orElseGet(Delivery.Pointless::new));
        }

        @Override
        public void gone(OutboxRow mail) {
            count(mail);
        }

        @Override
        public void close() {
            line.close();
        }
    }
}
