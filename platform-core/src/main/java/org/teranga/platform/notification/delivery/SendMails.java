package org.teranga.platform.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;
import org.teranga.platform.notification.Envelopes;
import org.teranga.platform.notification.Letter;
import org.teranga.platform.notification.MailRank;
import org.teranga.platform.notification.Outbox;
import org.teranga.platform.notification.OutboxRow;
import org.teranga.platform.privacy.key.NotAuthentic;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.usage.Measure;
import org.teranga.platform.usage.Quotas;
import org.teranga.platform.usage.Usage;

/** Empties the outbox: to the mail server, or in development without one to the page that shows mails. */
@ApplicationScoped
public class SendMails implements RecurringJob {
    private static final Logger LOG = System.getLogger(SendMails.class.getName());
    private static final int AT_ONCE = 50;
    private static final Duration LEASE = Duration.ofMinutes(15);
    private static final Duration WHILE_AWAY = Duration.ofSeconds(10);
    private static final int ATTEMPTS = 10;
    private static final String HELD = "quota";

    private final Outbox outbox;
    private final Envelopes envelopes;
    private final TenantDirectory directory;
    private final MailSettings settings;
    private final Quotas quotas;
    private final Usage usage;

    @Inject
    public SendMails(
            Outbox outbox,
            Envelopes envelopes,
            TenantDirectory directory,
            MailSettings settings,
            Quotas quotas,
            Usage usage) {
        this.outbox = outbox;
        this.envelopes = envelopes;
        this.directory = directory;
        this.settings = settings;
        this.quotas = quotas;
        this.usage = usage;
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
            deliver(settings.server().get());
        } else if (settings.mailbox()) {
            outbox.claim(Integer.MAX_VALUE, LEASE).forEach(this::show);
        }
    }

    private void show(OutboxRow mail) {
        outbox.toMailbox(mail.id());
        count(mail);
    }

    private void deliver(SmtpServer server) {
        List<OutboxRow> due = outbox.claim(AT_ONCE, LEASE);
        while (!due.isEmpty()) {
            try (SmtpLine line = SmtpLine.open(server, settings.from())) {
                deliver(line, due);
            } catch (MessagingException away) {
                // Without its words: they may name the addressee.
                LOG.log(
                        Level.WARNING,
                        server + " does not take mails (" + away.getClass().getSimpleName() + "): they wait");
                due.forEach(mail -> outbox.later(mail.id(), WHILE_AWAY, null, false));
                return;
            }
            due = outbox.claim(AT_ONCE, LEASE);
        }
    }

    /** Hands all of them over, one after the other; those after a break of the line wait. */
    private void deliver(SmtpLine line, List<OutboxRow> due) {
        boolean broken = false;
        for (OutboxRow mail : due) {
            Delivery delivery = broken ? new Delivery.Away() : attempt(line, mail);
            broken = delivery instanceof Delivery.Away;
            note(mail, delivery);
        }
    }

    private Delivery attempt(SmtpLine line, OutboxRow mail) {
        try {
            return held(mail)
                    .orElseGet(() ->
                            opened(mail).map(letter -> line.send(mail, letter)).orElseGet(Delivery.Pointless::new));
        } catch (NotAuthentic foreign) {
            LOG.log(Level.ERROR, "mail " + mail.id() + " cannot be opened: was the master key changed?", foreign);
            return new Delivery.Refused("unreadable");
        }
    }

    private void note(OutboxRow mail, Delivery delivery) {
        switch (delivery) {
            case Delivery.Accepted accepted -> {
                outbox.delivered(mail.id());
                count(mail);
            }
            case Delivery.Pointless pointless -> outbox.erased(mail.id());
            case Delivery.Refused refused -> bury(mail, refused.code());
            case Delivery.Deferred deferred when mail.attempts() >= ATTEMPTS -> bury(mail, deferred.code());
            case Delivery.Deferred deferred ->
                outbox.later(mail.id(), pauseAfter(mail.attempts()), deferred.code(), true);
            case Delivery.Held held -> outbox.later(mail.id(), held.pause(), HELD, false);
            case Delivery.Away away -> outbox.later(mail.id(), WHILE_AWAY, null, false);
        }
    }

    private void bury(OutboxRow mail, String code) {
        LOG.log(Level.WARNING, "mail " + mail.id() + " is a dead letter after reply " + code);
        outbox.dead(mail.id(), code);
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
                return quotas.reached(Measure.MAILS).map(reached -> new Delivery.Held(reached.pause()));
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

    /** 1, 4, 16 minutes, about 1, 4 hours, then 12 hours each: three days in all, as mail servers do. */
    static Duration pauseAfter(int attempts) {
        double minutes = Math.pow(4, attempts - 1.0);
        return minutes < 720 ? Duration.ofMinutes((long) minutes) : Duration.ofHours(12);
    }
}
