package org.teranga.platform.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import org.teranga.platform.health.Finding;
import org.teranga.platform.health.Probe;

/** The mail server: whether it takes a connection and our sign-in. */
@ApplicationScoped
class MailProbe implements Probe {
    private final MailSettings settings;

    @Inject
    MailProbe(MailSettings settings) {
        this.settings = settings;
    }

    @Override
    public String key() {
        return "smtp";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Finding look() {
        if (settings.server().isEmpty()) {
            return settings.mailbox() ? Finding.well("health.smtp.mailbox") : Finding.ailing("health.smtp.unset");
        }
        long begun = System.nanoTime();
        try (SmtpLine line = SmtpLine.open(settings.server().get(), settings.from())) {
            return Finding.well("health.answers", (System.nanoTime() - begun) / 1_000_000);
        } catch (MessagingException away) {
            return Finding.down("health.smtp.away");
        }
    }
}
