package org.teranga.platform.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The platform's own address, of which each association's address is a sub-domain. */
@ApplicationScoped
public class PlatformHost {
    private final URI base;

    /**
     * @param baseUrl {@code TERANGA_BASE_URL}: scheme, host and port under which browsers reach the platform
     */
    @Inject
    public PlatformHost(
            @ConfigProperty(name = "teranga.base.url", defaultValue = "http://localhost:8080") String baseUrl) {
        this.base = URI.create(baseUrl);
        if (base.getHost() == null) {
            throw new IllegalArgumentException("TERANGA_BASE_URL is " + baseUrl
                    + ". Maybe https://example.org is meant: scheme and host are needed.");
        }
    }

    PlatformHost() {
        this("http://localhost:8080");
    }

    /** The base address, without a slash at its end. */
    public URI base() {
        return base;
    }

    /** Whether pages travel encrypted, so that cookies may insist on it. */
    public boolean secure() {
        return "https".equals(base.getScheme());
    }

    /**
     * The address of an association's pages.
     *
     * @param slug its slug
     * @return scheme, host and port, without a slash at the end
     */
    public String addressOf(String slug) {
        return addressOfDomain(slug + "." + base.getHost());
    }

    /** The address of pages at a domain of an association's own, without a slash at the end. */
    public String addressOfDomain(String domain) {
        String port = base.getPort() < 0 ? "" : ":" + base.getPort();
        return base.getScheme() + "://" + domain + port;
    }

    /** Whether the host is the platform's own. */
    public boolean isPlatform(String host) {
        return base.getHost().equals(host);
    }

    /** The slug in front of the platform's host, if the host has that shape. */
    public Optional<String> slugOf(String host) {
        String tail = "." + base.getHost();
        if (!host.endsWith(tail)) {
            return Optional.empty();
        }
        return Optional.of(host.substring(0, host.length() - tail.length()));
    }

    /**
     * The host name in a Host header: without port, in lower case, without the root's dot.
     *
     * @param header the header as it came
     */
    public static String hostOf(String header) {
        String host = header.toLowerCase(Locale.ROOT);
        int colon = host.lastIndexOf(':');
        if (colon > host.lastIndexOf(']')) {
            host = host.substring(0, colon);
        }
        return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    }
}
