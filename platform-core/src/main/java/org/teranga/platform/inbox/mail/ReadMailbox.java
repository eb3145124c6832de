package org.teranga.platform.inbox.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import org.teranga.platform.inbox.ImapServer;
import org.teranga.platform.inbox.ImapSettings;
import org.teranga.platform.inbox.Inbox;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;
import org.teranga.platform.notification.HandedOver;
import org.teranga.platform.notification.Outbox;

/** Reads the mailbox to which people answer. A mail is moved away once it is kept; what cannot be read is moved away too, and keeps nobody. */
@ApplicationScoped
public class ReadMailbox implements RecurringJob {
    private static final Logger LOG = System.getLogger(ReadMailbox.class.getName());

    private final ImapSettings settings;
    private final MailReader reader;
    private final BounceAddresses bounces;
    private final Outbox outbox;
    private final Inbox inbox;

    @Inject
    public ReadMailbox(ImapSettings settings, MailReader reader, BounceAddresses bounces, Outbox outbox, Inbox inbox) {
        this.settings = settings;
        this.reader = reader;
        this.bounces = bounces;
        this.outbox = outbox;
        this.inbox = inbox;
    }

    @Override
    public JobKind kind() {
        return new JobKind("inbox.mail");
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(20);
    }

    @Override
    public void run() {
        Optional<ImapServer> server = settings.server();
        if (server.isEmpty()) {
            return;
        }
        try (MailboxLine line = MailboxLine.open(server.get())) {
            line.each(reader, this::keep);
        } catch (MessagingException away) {
            // Without its words, which may quote a mail.
            LOG.log(
                    Level.WARNING,
                    server.get() + " cannot be read (" + away.getClass().getSimpleName() + "): mails wait there");
        }
    }

    private void keep(ReadMail mail) {
        switch (mail) {
            case ReadMail.Answer answer -> inbox.keep(TakeMail.of(answer));
            case ReadMail.Returned returned -> {
                if (isOurs(returned)) {
                    inbox.keep(TakeBounce.of(returned));
                }
            }
            case ReadMail.Unaddressed unaddressed ->
                LOG.log(Level.WARNING, "a mail names no association: it waits in " + MailboxLine.UNADDRESSED);
            case ReadMail.Nothing nothing -> LOG.log(Level.DEBUG, "a mail is for nobody: " + nothing.why());
        }
    }

    private boolean isOurs(ReadMail.Returned returned) {
        Optional<HandedOver> sent = outbox.find(returned.mail());
        return sent.filter(mail -> mail.tenant().equals(returned.tenant())
                        && bounces.isOf(returned.token(), mail.id(), mail.tenant(), returned.to()))
                .isPresent();
    }
}
