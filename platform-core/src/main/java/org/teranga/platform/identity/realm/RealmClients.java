package org.teranga.platform.identity.realm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.keycloak.representations.idm.ClientRepresentation;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.theme.look.Look;
import org.teranga.platform.theme.look.Looks;

/**
 * The clients of the realm: one for each association, one for the platform's own host, and in development one for tests. Their secrets
 * follow from ours, so that no table holds them.
 */
@ApplicationScoped
public class RealmClients {
    /** The client by which, in development, anybody gets a token with user name and password. */
    public static final String TEST = "teranga-test";

    private static final String PLATFORM = "platform-web";
    private static final String ASSOCIATION = "association-";
    /** Read by the templates of the page of the password; an empty one is none. */
    private static final String STYLESHEET = "teranga.stylesheet";

    private static final String LOGO = "teranga.logo";
    private static final String MAC = "HmacSHA256";

    private final PlatformHost host;
    private final TenantDirectory directory;
    private final Looks looks;
    private final String secret;
    private final boolean development;

    @Inject
    public RealmClients(
            PlatformHost host,
            TenantDirectory directory,
            Looks looks,
            @ConfigProperty(name = "teranga.auth.client.secret") Optional<String> secret,
            @ConfigProperty(name = "teranga.mode", defaultValue = "production") String mode) {
        this.host = host;
        this.directory = directory;
        this.looks = looks;
        this.secret = secret.orElse("");
        this.development = mode.equals("development");
    }

    /** Whether this is a place for trying things out, where demo accounts and the client for tests exist. */
    public boolean development() {
        return development;
    }

    /** The client of an association, or of the platform's own host. */
    public RealmClient of(Optional<Tenant> tenant) {
        String id = tenant.map(association -> ASSOCIATION + association.slug()).orElse(PLATFORM);
        return new RealmClient(id, secretOf(id));
    }

    /** The audiences, one of which a token must have to be taken here. */
    public Set<String> audiences(Optional<Tenant> tenant) {
        String own = of(tenant).id();
        return development ? Set.of(own, TEST) : Set.of(own);
    }

    /** Whether a client of this name can be one of ours, whatever host it belongs to. */
    public boolean isOurs(String id) {
        return id.startsWith(ASSOCIATION) || id.equals(PLATFORM) || development && id.equals(TEST);
    }

    /** The settings with which the client of a host is to be in the realm. */
    ClientRepresentation settings(Optional<Tenant> tenant) {
        String theme = "teranga-" + tenant.map(Tenant::theme).orElse("base");
        ClientRepresentation settings =
                ClientSettings.host(of(tenant), addresses(tenant), host.base() + "/auth/backchannel-logout", theme);
        tenant.ifPresent(association -> settings.getAttributes().putAll(dress(association)));
        return settings;
    }

    /**
     * What the page of the password wears of an association's own, as addresses of files that we made. They are always under the platform's
     * name: a domain of the association's own may lead elsewhere one day, and a stylesheet from there could read along.
     */
    private Map<String, String> dress(Tenant tenant) {
        Look look = looks.of(tenant);
        Look.Logo logo = look.logo();
        String address = host.addressOf(tenant.slug());
        return Map.of(
                STYLESHEET,
                look.stylesheet().isEmpty() ? "" : address + "/own/" + look.fingerprint() + ".css",
                LOGO,
                logo == null ? "" : address + logo.href());
    }

    private List<String> addresses(Optional<Tenant> tenant) {
        List<String> addresses = new ArrayList<>();
        if (tenant.isEmpty()) {
            addresses.add(host.base().toString());
        } else {
            addresses.add(host.addressOf(tenant.get().slug()));
            directory.domains(tenant.get()).forEach(domain -> addresses.add(host.addressOfDomain(domain)));
        }
        return addresses;
    }

    private String secretOf(String id) {
        if (secret.isEmpty()) {
            throw new IllegalStateException("TERANGA_AUTH_CLIENT_SECRET is not set");
        }
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), MAC));
            byte[] derived = mac.doFinal(("client " + id).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(derived);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + MAC, impossible);
        }
    }
}
