package org.teranga.webapp.identity;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.Browser;

/** Brings what the realm says on the back channel to the server under test, whose port the realm cannot know before it has started. */
final class BackChannel implements AutoCloseable {
    private static final URI ADDRESS = URI.create("http://localhost/auth/backchannel-logout");

    private final HttpServer listener;
    private final Browser server;
    private final AtomicInteger accepted = new AtomicInteger();

    BackChannel(Keycloak keycloak, Tenant tenant, Browser server) {
        this.server = server;
        try {
            listener = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        listener.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            int status = tell(body.substring(body.indexOf('=') + 1));
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        listener.start();
        listen(keycloak.realm("teranga"), tenant);
    }

    private void listen(RealmResource realm, Tenant tenant) {
        ClientRepresentation client =
                realm.clients().findByClientId("association-" + tenant.slug()).getFirst();
        String address = "http://localhost:" + listener.getAddress().getPort() + "/";
        client.getAttributes().put("backchannel.logout.url", address);
        realm.clients().get(client.getId()).update(client);
    }

    /** Says it to the server, as the realm would; the status of its answer. */
    int tell(String logoutToken) {
        int status = server.post(ADDRESS, Map.of("logout_token", logoutToken)).status();
        if (status == 200) {
            accepted.incrementAndGet();
        }
        return status;
    }

    /** How many tokens the server took. */
    int accepted() {
        return accepted.get();
    }

    @Override
    public void close() {
        listener.stop(0);
    }
}
