package org.teranga.platform.sms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.teranga.platform.menu.MenuCondition;

/** The settings by which text messages leave this installation. */
@ApplicationScoped
public class SmsSettings implements MenuCondition {
    private final Optional<SmppServer> server;
    private final boolean mailbox;

    /**
     * @param url  {@code TERANGA_SMPP_URL}, see {@link SmppServer}; without it production sends no text messages
     * @param mode {@code development} or {@code production}
     */
    @Inject
    public SmsSettings(
            @ConfigProperty(name = "teranga.smpp.url") Optional<String> url,
            @ConfigProperty(name = "teranga.mode", defaultValue = "production") String mode) {
        this.server = url.filter(text -> !text.isBlank()).map(SmppServer::parse);
        this.mailbox = server.isEmpty() && mode.equals("development");
    }

    /** The provider. */
    public Optional<SmppServer> server() {
        return server;
    }

    /** Whether text messages are shown on a page in place of being sent. */
    public boolean mailbox() {
        return mailbox;
    }

    /** Whether they leave at all. */
    public boolean available() {
        return mailbox || server.isPresent();
    }

    @Override
    public boolean holds() {
        return mailbox;
    }
}
