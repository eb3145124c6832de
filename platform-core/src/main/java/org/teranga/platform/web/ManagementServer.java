package org.teranga.platform.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ContextService;
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
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The second port, on the loopback address unless {@code TERANGA_MANAGEMENT_ADDRESS} says otherwise: health and the operator's commands.
 * It needs neither tenant nor theme, and the public's port does not lead to it.
 */
public class ManagementServer implements ServletContextListener {
    private static final Logger LOG = System.getLogger(ManagementServer.class.getName());

    /** Gives threads that the server does not know the application's names: without, {@code java:app/…} leads nowhere. */
    @Resource
    private @Nullable ContextService contexts;

    private final Instance<ManagementEndpoint> endpoints;
    private final Optional<Integer> port;
    private final Optional<String> address;
    private @Nullable HttpServer server;
    private @Nullable ExecutorService threads;

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
        ContextService application = Objects.requireNonNull(contexts, "the server's context service");
        try {
            InetAddress at =
                    address.isPresent() ? InetAddress.getByName(address.get()) : InetAddress.getLoopbackAddress();
            HttpServer opened = HttpServer.create(new InetSocketAddress(at, port.get()), 16);
            threads = Executors.newFixedThreadPool(4, task -> {
                Thread thread = new Thread(task, "management");
                thread.setDaemon(true);
                return thread;
            });
            opened.setExecutor(threads);
            for (ManagementEndpoint endpoint : endpoints) {
                HttpHandler handler = exchange -> answer(endpoint, exchange);
                opened.createContext(endpoint.path(), application.createContextualProxy(handler, HttpHandler.class));
            }
            opened.start();
            server = opened;
        } catch (IOException failure) {
            throw new UncheckedIOException("the management port " + port.get() + " cannot be opened", failure);
        }
    }

    private static void answer(ManagementEndpoint endpoint, HttpExchange exchange) throws IOException {
        try (exchange) {
            endpoint.answer(exchange);
        } catch (RuntimeException failure) {
            LOG.log(Level.ERROR, "the management endpoint " + endpoint.path() + " failed", failure);
            if (exchange.getResponseCode() < 0) {
                exchange.sendResponseHeaders(500, -1);
            }
        }
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        if (server != null) {
            server.stop(0);
        }
        if (threads != null) {
            threads.shutdownNow();
        }
    }
}
