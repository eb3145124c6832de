package org.teranga.platform.identity.realm;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.keycloak.representations.idm.ClientRepresentation;
import org.teranga.platform.cache.ClockTicker;
import org.teranga.platform.clock.RealTime;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantPart;

/**
 * Brings the realm to what our hosts need: for each association its organization and client, for the platform's own host a client, in
 * development the client for tests, which elsewhere is removed. It is done when an association opens, and looked after at sign-in, so that
 * a changed address, theme or name, or a realm that was restored from a backup, mends itself.
 */
@ApplicationScoped
public class ProvisionHosts implements TenantPart {
    /** How long the realm is believed to be as we left it. */
    private static final Duration BELIEVED = Duration.ofMinutes(10);

    private static final int MOST = 10_000;

    private final Realm realm;
    private final RealmClients clients;
    private final Cache<String, String> done;

    @Inject
    ProvisionHosts(Realm realm, RealmClients clients, @RealTime Clock clock) {
        this.realm = realm;
        this.clients = clients;
        this.done = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(BELIEVED)
                .ticker(new ClockTicker(clock))
                .build();
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void open(Tenant tenant) {
        ensure(Optional.of(tenant));
    }

    @Override
    public void close(Tenant tenant) {
        String client = clients.of(Optional.of(tenant)).id();
        realm.removeClient(client);
        realm.removeOrganization(tenant.slug());
        done.invalidate(client);
    }

    /**
     * Makes sure of one host.
     *
     * @param tenant the association; empty for the platform's own host
     * @throws RealmAway where something was to be done and Keycloak cannot be reached
     */
    public void ensure(Optional<Tenant> tenant) {
        if (tenant.isPresent()) {
            ensure(Optional.empty());
        }
        ClientRepresentation wanted = clients.settings(tenant);
        String description = wanted.getRedirectUris() + " " + wanted.getAttributes()
                + tenant.map(Tenant::name).orElse("");
        if (description.equals(done.getIfPresent(wanted.getClientId()))) {
            return;
        }
        tenant.ifPresentOrElse(
                association -> realm.putOrganization(association.slug(), association.name()), this::ensureTestClient);
        realm.putClient(wanted);
        done.put(wanted.getClientId(), description);
    }

    private void ensureTestClient() {
        if (clients.development()) {
            realm.putClient(ClientSettings.test(RealmClients.TEST));
        } else {
            realm.removeClient(RealmClients.TEST);
        }
    }
}
