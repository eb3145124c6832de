package org.teranga.platform.outbound;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a request goes.
 *
 * @param secure whether over TLS
 * @param host   a name or an address, in lower case
 * @param port   the port
 * @param path   path and query, as they are sent
 */
record OutboundTarget(boolean secure, String host, int port, String path) {
    private static final Pattern HOST = Pattern.compile("[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?|\\[[0-9a-f:.]+]");
    private static final Pattern PATH = Pattern.compile("[\\x21-\\x7e]*");
    private static final int LONGEST = 2_000;

    /**
     * Reads an address.
     *
     * @param plain whether http is taken too
     */
    static Optional<OutboundTarget> of(URI address, boolean plain) {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        boolean secure = scheme.equals("https");
        String host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
        if (!secure && !(plain && scheme.equals("http"))
                || address.getRawUserInfo() != null
                || !HOST.matcher(host).matches()
                || address.toString().length() > LONGEST) {
            return Optional.empty();
        }
        String path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        String whole = address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
        int port = address.getPort() > 0 ? address.getPort() : secure ? 443 : 80;
        return PATH.matcher(whole).matches()
                ? Optional.of(new OutboundTarget(secure, host, port, whole))
                : Optional.empty();
    }

    /** The Host header: with its port, where that is not the usual one. */
    String authority() {
        return port == (secure ? 443 : 80) ? host : host + ":" + port;
    }

    /** The name without the brackets of an IPv6 address. */
    String bare() {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }
}
