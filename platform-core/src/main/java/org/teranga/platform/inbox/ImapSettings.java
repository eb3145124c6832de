package org.teranga.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mailbox to which people answer, if this installation has one. */
@ApplicationScoped
public class ImapSettings {
    private final Optional<ImapServer> server;

    /** @param url {@code TERANGA_IMAP_URL}, see {@link ImapServer}; without it nobody can answer by e-mail */
    @Inject
    public ImapSettings(@ConfigProperty(name = "teranga.imap.url") Optional<String> url) {
        this.server = url.filter(text -> !text.isBlank()).map(ImapServer::parse);
    }

    /** The mailbox. */
    public Optional<ImapServer> server() {
        return server;
    }
}
