package org.teranga.platform.inbox;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.teranga.platform.privacy.EmailAddress;

/**
 * The mailbox to which people answer, as {@code TERANGA_IMAP_URL} names it:
 * {@code imaps://user:password@host:993?address=reply@example.org}, or {@code imap://…:143}, which must offer STARTTLS unless it is this
 * machine. {@code &tls=none} gives that up. The server must put what is written to {@code reply+anything@example.org} there too.
 *
 * @param user     percent-decoded
 * @param password percent-decoded
 * @param address  the address of the mailbox
 */
public record ImapServer(Tls tls, String host, int port, String user, String password, EmailAddress address) {
    /** How the connection is encrypted. */
    public enum Tls {
        FROM_THE_START,
        STARTTLS,
        NONE
    }

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final String MILLIS = "20000";
    /** Mails come in pieces of so many bytes: in small ones a large one takes minutes. */
    private static final String FETCHED = "1048576";

    private static final int PLAIN = 143;
    private static final int SECURE = 993;
    private static final int LONGEST_LOCAL_PART = 10;

    /** @throws IllegalArgumentException where it is no such address; the message does not repeat it, since it holds a password */
    public static ImapServer parse(String url) {
        URI uri;
        try {
            uri = URI.create(url.strip());
        } catch (IllegalArgumentException malformed) {
            throw new IllegalArgumentException(
                    "TERANGA_IMAP_URL is malformed. Maybe: imaps://user:password@host:993?address=reply@example.org");
        }
        boolean secure = "imaps".equals(uri.getScheme());
        if (!secure && !"imap".equals(uri.getScheme()) || uri.getHost() == null) {
            throw new IllegalArgumentException("TERANGA_IMAP_URL begins with neither imap:// nor imaps:// and a host");
        }
        String[] login = String.valueOf(uri.getRawUserInfo()).split(":", 2);
        if (uri.getRawUserInfo() == null || login.length != 2) {
            throw new IllegalArgumentException("TERANGA_IMAP_URL names no user and password");
        }
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        boolean open = query(uri, "tls").filter("none"::equals).isPresent() || THIS_MACHINE.contains(host);
        EmailAddress address = query(uri, "address")
                .flatMap(EmailAddress::parse)
                .filter(own -> own.value().indexOf('@') <= LONGEST_LOCAL_PART
                        && !own.value().contains("+"))
                .orElseThrow(() -> new IllegalArgumentException(
                        "TERANGA_IMAP_URL does not end with the address of the" + " mailbox, of at most "
                                + LONGEST_LOCAL_PART + " letters before its @: ?address=reply@example.org"));
        return new ImapServer(
                secure ? Tls.FROM_THE_START : open ? Tls.NONE : Tls.STARTTLS,
                host,
                uri.getPort() > 0 ? uri.getPort() : secure ? SECURE : PLAIN,
                decoded(login[0]),
                decoded(login[1]),
                address);
    }

    private static Optional<String> query(URI uri, String name) {
        return uri.getRawQuery() == null
                ? Optional.empty()
                : Arrays.stream(uri.getRawQuery().split("&"))
                        .filter(part -> part.startsWith(name + "="))
                        .map(part -> decoded(part.substring(name.length() + 1)))
                        .findFirst();
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** What Jakarta Mail is to know. */
    public Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.store.protocol", "imap");
        properties.setProperty("mail.imap.host", host);
        properties.setProperty("mail.imap.port", Integer.toString(port));
        properties.setProperty("mail.imap.ssl.enable", Boolean.toString(tls == Tls.FROM_THE_START));
        properties.setProperty("mail.imap.starttls.enable", Boolean.toString(tls == Tls.STARTTLS));
        properties.setProperty("mail.imap.starttls.required", Boolean.toString(tls == Tls.STARTTLS));
        properties.setProperty("mail.imap.ssl.checkserveridentity", "true");
        properties.setProperty("mail.imap.connectiontimeout", MILLIS);
        properties.setProperty("mail.imap.timeout", MILLIS);
        properties.setProperty("mail.imap.writetimeout", MILLIS);
        properties.setProperty("mail.imap.fetchsize", FETCHED);
        properties.setProperty("mail.mime.address.strict", "false");
        properties.setProperty("mail.mime.decodetext.strict", "false");
        return properties;
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "IMAP server " + host + ":" + port;
    }
}
