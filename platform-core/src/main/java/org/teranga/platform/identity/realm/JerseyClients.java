package org.teranga.platform.identity.realm;

import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.WebTarget;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.glassfish.jersey.client.proxy.WebResourceFactory;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.spi.ResteasyClientProvider;

/**
 * Lets Keycloak's client run on the JAX-RS client that the server brings. With the one it asks for by itself, RESTEasy would come into the
 * application and take over the server's JAX-RS.
 */
final class JerseyClients implements ResteasyClientProvider {
    private static final long CONNECT_SECONDS = 2;
    private static final long READ_SECONDS = 15;

    @Override
    public Client newRestEasyClient(
            @Nullable Object messageHandler, @Nullable SSLContext context, boolean disableTrustManager) {
        return ClientBuilder.newBuilder()
                .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                .readTimeout(READ_SECONDS, TimeUnit.SECONDS)
                .register(JacksonFeature.class)
                .build();
    }

    @Override
    public <R> R targetProxy(WebTarget target, Class<R> resource) {
        return WebResourceFactory.newResource(resource, target);
    }
}
