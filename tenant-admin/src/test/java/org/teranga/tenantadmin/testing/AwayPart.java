package org.teranga.tenantadmin.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.teranga.platform.identity.realm.RealmAway;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantPart;

/** A part for which Keycloak is away while some associations open: it knocks at a port that is closed. */
@ApplicationScoped
public class AwayPart implements TenantPart {
    private final Set<String> waiting = ConcurrentHashMap.newKeySet();

    /** From now on Keycloak is away for the association with this slug, or is back. */
    public void away(String slug, boolean away) {
        if (away) {
            waiting.add(slug);
        } else {
            waiting.remove(slug);
        }
    }

    /** After Keycloak's own parts: what they have done must be found again. */
    @Override
    public int order() {
        return 10_000;
    }

    @Override
    public void open(Tenant tenant) {
        if (!waiting.contains(tenant.slug())) {
            return;
        }
        try (ServerSocket once = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = once.getLocalPort();
            once.close();
            new Socket(InetAddress.getLoopbackAddress(), port).close();
        } catch (IOException refused) {
            throw new RealmAway(refused);
        }
    }

    @Override
    public void close(Tenant tenant) {
        // Nothing of it is anywhere.
    }
}
