package org.teranga.launcher.server;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.teranga.launcher.console.LaunchFailed;
import org.teranga.platform.inbox.ImapServer;
import org.teranga.platform.privacy.key.MasterKey;
import org.teranga.platform.privacy.key.UnusableMasterKey;
import org.teranga.platform.sms.SmppServer;

/**
 * Refuses variables that cannot work before anything is started: the servers would say the same minutes later, and less clearly. What a
 * variable holds is repeated only where it is no secret.
 */
final class EnvironmentCheck {
    private static final List<String> MODES = List.of("development", "production");
    private static final Set<String> WEB = Set.of("http", "https");
    private static final Set<String> MAIL = Set.of("smtp", "smtps");

    private final Options options;

    EnvironmentCheck(Options options) {
        this.options = options;
    }

    /** @throws LaunchFailed with the first variable that cannot work */
    void run() {
        if (!MODES.contains(options.mode())) {
            throw new LaunchFailed("TERANGA_MODE is " + options.mode() + "; it must be one of " + MODES);
        }
        if (!options.embedsDatabase()) {
            ExternalDatabase.check(options);
        }
        requireAddress("TERANGA_BASE_URL", "https://example.org");
        requireAddress(ExternalKeycloak.URL, "https://login.example.org");
        if (!options.embedsKeycloak()) {
            ExternalKeycloak.check(options);
        }
        if (options.variable("TERANGA_SMTP_URL")
                .filter(url -> address(url, MAIL).isEmpty())
                .isPresent()) {
            throw new LaunchFailed("TERANGA_SMTP_URL must have the form smtp://user:password@host:587, or smtps://…");
        }
        requireForm("TERANGA_SMPP_URL", SmppServer::parse);
        requireForm("TERANGA_IMAP_URL", ImapServer::parse);
        number("TERANGA_REQUESTS_PER_MINUTE", 600, 1_000_000, 6_000);
        number("TERANGA_PLACEMENT_TEAM_DAYS", 1, 60, 3);
        number("TERANGA_LEAVE_DAYS", 1, 365, 14);
        number("TERANGA_DRAIN_SECONDS", 0, 20, 0);
        int answer = number("TERANGA_PLACEMENT_ANSWER_DAYS", 1, 60, 7);
        number("TERANGA_PLACEMENT_REMINDER_DAYS", 0, answer - 1, 2);
        options.variable("TERANGA_HEAP")
                .filter(size -> !size.matches("[1-9][0-9]{0,5}[mMgG]"))
                .ifPresent(size -> {
                    throw new LaunchFailed("TERANGA_HEAP is " + size + "; it must be a size as 512m or 2g");
                });
        requireMasterKey();
    }

    /** What the server itself would refuse minutes later; its words do not repeat the address, which holds a password. */
    private void requireForm(String name, Consumer<String> parse) {
        options.variable(name).filter(url -> !url.isBlank()).ifPresent(url -> {
            try {
                parse.accept(url);
            } catch (IllegalArgumentException malformed) {
                throw new LaunchFailed(String.valueOf(malformed.getMessage()), malformed);
            }
        });
    }

    private int number(String name, int least, int most, int usual) {
        String value = options.variable(name).orElse(Integer.toString(usual));
        if (!value.matches("[0-9]{1,9}") || Integer.parseInt(value) < least || Integer.parseInt(value) > most) {
            throw new LaunchFailed(name + " is " + value + "; it must be a whole number from " + least + " to " + most);
        }
        return Integer.parseInt(value);
    }

    private void requireAddress(String name, String example) {
        options.variable(name).ifPresent(value -> {
            boolean usable = address(value, WEB)
                    .filter(url -> url.getUserInfo() == null
                            && url.getQuery() == null
                            && url.getFragment() == null
                            && !value.endsWith("/"))
                    .isPresent();
            if (!usable) {
                throw new LaunchFailed(
                        name + " is " + value + "; it must have the form " + example + ", without a slash at its end");
            }
        });
    }

    private static Optional<URI> address(String text, Set<String> schemes) {
        try {
            return Optional.of(URI.create(text.strip()))
                    .filter(url -> url.getHost() != null && schemes.contains(String.valueOf(url.getScheme())));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private void requireMasterKey() {
        Optional<String> key = options.variable("TERANGA_MASTER_KEY");
        if (options.mode().equals("production") && key.isEmpty()) {
            throw new LaunchFailed(
                    "in production TERANGA_MASTER_KEY must be set: a key in the data folder would lie beside"
                            + " what it protects");
        }
        try {
            key.ifPresent(encoded -> new MasterKey(Optional.of(encoded), options.mode()));
        } catch (UnusableMasterKey unusable) {
            throw new LaunchFailed(String.valueOf(unusable.getMessage()), unusable);
        }
    }
}
