package org.teranga.platform.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.teranga.platform.menu.MenuCondition;
import org.teranga.platform.tenancy.PlatformHost;

/** The settings by which e-mails leave this installation. */
@ApplicationScoped
public class MailSettings implements MenuCondition {
    private static final Logger LOG = System.getLogger(MailSettings.class.getName());

    private final Optional<SmtpServer> server;
    private final String from;
    private final boolean mailbox;

    /**
     * @param url  {@code TERANGA_SMTP_URL}, see {@link SmtpServer}
     * @param from {@code TERANGA_MAIL_FROM}: the address of the sender; no-reply at the platform's host where it is not set
     * @param mode {@code development} or {@code production}
     */
    @Inject
    public MailSettings(
            @ConfigProperty(name = "teranga.smtp.url") Optional<String> url,
            @ConfigProperty(name = "teranga.mail.from") Optional<String> from,
            @ConfigProperty(name = "teranga.mode", defaultValue = "production") String mode,
            PlatformHost host) {
        this.server = url.map(SmtpServer::parse);
        this.from = from.orElse("no-reply@" + host.base().getHost());
        this.mailbox = server.isEmpty() && mode.equals("development");
        if (server.isEmpty() && !mailbox) {
            LOG.log(Level.WARNING, "TERANGA_SMTP_URL is not set: mails wait in the outbox");
        }
    }

    Optional<SmtpServer> server() {
        return server;
    }

    String from() {
        return from;
    }

    @Override
    public boolean holds() {
        return mailbox;
    }

    /** Whether mails are shown on a page in place of being sent. */
    boolean mailbox() {
        return mailbox;
    }
}
