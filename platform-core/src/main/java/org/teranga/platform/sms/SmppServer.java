package org.teranga.platform.sms;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The provider of text messages, as {@code TERANGA_SMPP_URL} names it: {@code smpps://user:password@host:3550?sender=+33700000000}. Plain
 * {@code smpp://…:2775} is for this machine; elsewhere, as through a tunnel, it must say {@code tls=none}. {@code long=payload} sends what
 * is longer than one message as one, for providers that cut it themselves.
 *
 * @param tls      whether the line is encrypted
 * @param user     the system id, percent-decoded
 * @param password percent-decoded
 * @param sender   the number or name that people see as the sender; empty where the provider puts its own
 * @param payload  whether the provider cuts long messages
 */
public record SmppServer(
        boolean tls, String host, int port, String user, String password, String sender, boolean payload) {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int PLAIN = 2775;
    private static final int SECURE = 3550;
    private static final int LONGEST_USER = 15;
    private static final int LONGEST_PASSWORD = 8;

    /** @throws IllegalArgumentException where it is no such address; the message does not repeat it, since it holds a password */
    public static SmppServer parse(String url) {
        URI uri;
        try {
            uri = URI.create(url.strip());
        } catch (IllegalArgumentException malformed) {
            throw new IllegalArgumentException("TERANGA_SMPP_URL is malformed. Maybe: smpps://user:password@host:3550");
        }
        boolean secure = "smpps".equals(uri.getScheme());
        if (!secure && !"smpp".equals(uri.getScheme()) || uri.getHost() == null) {
            throw new IllegalArgumentException("TERANGA_SMPP_URL begins with neither smpp:// nor smpps:// and a host");
        }
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        Map<String, String> query = query(uri);
        if (!secure && !THIS_MACHINE.contains(host) && !"none".equals(query.get("tls"))) {
            throw new IllegalArgumentException(
                    "TERANGA_SMPP_URL would send messages in the open. Maybe smpps:// is meant; else add ?tls=none");
        }
        String[] login = String.valueOf(uri.getRawUserInfo()).split(":", 2);
        if (uri.getRawUserInfo() == null || login.length != 2) {
            throw new IllegalArgumentException("TERANGA_SMPP_URL names no user and password");
        }
        int port = uri.getPort() > 0 ? uri.getPort() : secure ? SECURE : PLAIN;
        return new SmppServer(
                secure,
                host,
                port,
                within("user", decoded(login[0]), LONGEST_USER),
                within("password", decoded(login[1]), LONGEST_PASSWORD),
                query.getOrDefault("sender", ""),
                "payload".equals(query.get("long")));
    }

    private static Map<String, String> query(URI uri) {
        Map<String, String> query = new HashMap<>();
        if (uri.getRawQuery() != null) {
            Arrays.stream(uri.getRawQuery().split("&"))
                    .map(part -> part.split("=", 2))
                    .forEach(part -> query.put(part[0], part.length == 2 ? decoded(part[1]) : ""));
        }
        return query;
    }

    /** The protocol has room for so many characters. */
    private static String within(String what, String value, int longest) {
        if (value.isEmpty() || value.length() > longest) {
            throw new IllegalArgumentException("the " + what + " of TERANGA_SMPP_URL must have 1 to " + longest
                    + " characters: SMPP has no more room");
        }
        return value;
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "SMPP server " + host + ":" + port;
    }
}
