package org.teranga.platform.identity.realm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The address of the realm, for browsers and for us alike: {@code TERANGA_AUTH_URL}. */
@ApplicationScoped
public class RealmAddress {
    /** The realm's name. */
    static final String NAME = "teranga";

    private final String server;

    /** @param server scheme, host and port of Keycloak, with its path where it has one */
    @Inject
    public RealmAddress(
            @ConfigProperty(name = "teranga.auth.url", defaultValue = "http://localhost:8180") String server) {
        this.server = server.endsWith("/") ? server.substring(0, server.length() - 1) : server;
    }

    RealmAddress() {
        this("http://localhost:8180");
    }

    /** Keycloak's own address. */
    String server() {
        return server;
    }

    /** What its tokens name as their issuer. */
    public String issuer() {
        return server + "/realms/" + NAME;
    }

    /** Where browsers are sent to sign in. */
    public URI authorization() {
        return endpoint("auth");
    }

    /** Where codes are exchanged for tokens. */
    public URI token() {
        return endpoint("token");
    }

    /** Where the keys of its signatures are. */
    public URI keys() {
        return endpoint("certs");
    }

    private URI endpoint(String name) {
        return URI.create(issuer() + "/protocol/openid-connect/" + name);
    }
}
