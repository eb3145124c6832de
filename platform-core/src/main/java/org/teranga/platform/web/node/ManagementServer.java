package org.teranga.platform.web.node;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.web.failure.ProblemDocument;

/**
 * The second port, on the loopback address unless {@code TERANGA_MANAGEMENT_ADDRESS} says otherwise: health and the operator's commands.
 * It needs neither tenant nor theme, and the public's port does not lead to it.
 */
public class ManagementServer implements ServletContextListener {
    private static final Logger LOG = System.getLogger(ManagementServer.class.getName());
    private static final byte[] FAILED = """
            {"type":"about:blank","title":"It failed","status":500,"detail":"the platform failed; its log says why"}
            """.getBytes(StandardCharsets.UTF_8);

    /** Runs what a request can do. Threads of the JDK's server find neither the application's names nor its transactions. */
    @Resource
    private @Nullable ManagedExecutorService executor;

    /** Carries the application's names to those threads, from which the executor takes them. */
    @Resource
    private @Nullable ContextService contexts;

    private final Instance<ManagementEndpoint> endpoints;
    private final Optional<Integer> port;
    private final Optional<String> address;
    private @Nullable HttpServer server;

    @Inject
    ManagementServer(
            Instance<ManagementEndpoint> endpoints,
            @ConfigProperty(name = "teranga.management.port") Optional<Integer> port,
            @ConfigProperty(name = "teranga.management.address") Optional<String> address) {
        this.endpoints = endpoints;
        this.port = port;
        this.address = address;
    }

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (port.isEmpty()) {
            LOG.log(Level.INFO, "TERANGA_MANAGEMENT_PORT is not set: health and operator's commands are off");
            return;
        }
        try {
            InetAddress at =
                    address.isPresent() ? InetAddress.getByName(address.get()) : InetAddress.getLoopbackAddress();
            HttpServer opened = HttpServer.create(new InetSocketAddress(at, port.get()), 16);
            opened.setExecutor(ofTheApplication());
            for (ManagementEndpoint endpoint : endpoints) {
                opened.createContext(endpoint.path(), exchange -> answer(endpoint, exchange));
            }
            opened.start();
            server = opened;
        } catch (IOException failure) {
            throw new UncheckedIOException("the management port " + port.get() + " cannot be opened", failure);
        }
    }

    private Executor ofTheApplication() {
        Executor managed = Objects.requireNonNull(executor, "executor")::execute;
        return Objects.requireNonNull(contexts, "contexts").createContextualProxy(managed, Executor.class);
    }

    private static void answer(ManagementEndpoint endpoint, HttpExchange exchange) throws IOException {
        try (exchange) {
            try {
                endpoint.answer(exchange);
            } catch (RuntimeException failure) {
                LOG.log(Level.ERROR, "the management endpoint " + endpoint.path() + " failed", failure);
                if (exchange.getResponseCode() < 0) {
                    exchange.getResponseHeaders().set("Content-Type", ProblemDocument.MEDIA_TYPE);
                    exchange.sendResponseHeaders(500, FAILED.length);
                    exchange.getResponseBody().write(FAILED);
                }
            }
        }
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        if (server != null) {
            server.stop(0);
        }
    }
}
