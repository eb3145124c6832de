package org.teranga.platform.notification.delivery;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The mail server, as {@code TERANGA_SMTP_URL} names it: {@code smtps://user:password@host:465}, or {@code smtp://…:587}, which must offer
 * STARTTLS unless it is this machine. {@code ?tls=none} gives that up.
 *
 * @param user     percent-decoded; null where the server wants no sign-in
 * @param password percent-decoded
 */
public record SmtpServer(
        Tls tls,
        String host,
        int port,
        @Nullable String user,
        @Nullable String password) {
    /** How the connection is encrypted. */
    public enum Tls {
        FROM_THE_START,
        STARTTLS,
        NONE
    }

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final String MILLIS = "10000";

    /** @throws IllegalArgumentException where it is no such address; the message does not repeat it, since it holds a password */
    public static SmtpServer parse(String url) {
        URI uri;
        try {
            uri = URI.create(url.strip());
        } catch (IllegalArgumentException malformed) {
            throw new IllegalArgumentException("TERANGA_SMTP_URL is malformed. Maybe: smtp://user:password@host:587");
        }
        boolean secure = "smtps".equals(uri.getScheme());
        if (!secure && !"smtp".equals(uri.getScheme()) || uri.getHost() == null) {
            throw new IllegalArgumentException("TERANGA_SMTP_URL begins with neither smtp:// nor smtps:// and a host");
        }
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        boolean open = "tls=none".equals(uri.getQuery()) || THIS_MACHINE.contains(host);
        Tls tls = secure ? Tls.FROM_THE_START : open ? Tls.NONE : Tls.STARTTLS;
        int port = uri.getPort() > 0 ? uri.getPort() : secure ? 465 : 587;
        Optional<String[]> login = Optional.ofNullable(uri.getRawUserInfo()).map(info -> info.split(":", 2));
        return new SmtpServer(
                tls,
                host,
                port,
                login.map(parts -> decoded(parts[0])).orElse(null),
                login.filter(parts -> parts.length == 2)
                        .map(parts -> decoded(parts[1]))
                        .orElse(null));
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** What Jakarta Mail is to know. */
    public Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.port", Integer.toString(port));
        properties.setProperty("mail.smtp.auth", Boolean.toString(user != null));
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(tls == Tls.FROM_THE_START));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(tls == Tls.STARTTLS));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(tls == Tls.STARTTLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", MILLIS);
        properties.setProperty("mail.smtp.timeout", MILLIS);
        properties.setProperty("mail.smtp.writetimeout", MILLIS);
        return properties;
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "SMTP server " + host + ":" + port;
    }
}
