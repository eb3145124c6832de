package org.teranga.platform.testing.house;

import com.sun.net.httpserver.HttpServer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.teranga.platform.web.node.ManagementEndpoint;

/** The management port, which the tests' server does not open: opened for one request, with every endpoint. */
@ApplicationScoped
public class Management {
    private final Instance<ManagementEndpoint> endpoints;
    private final String secret;

    @Inject
    Management(
            Instance<ManagementEndpoint> endpoints,
            @ConfigProperty(name = "teranga.operator.secret", defaultValue = "") String secret) {
        this.endpoints = endpoints;
        this.secret = secret;
    }

    /** GET, as who knows the operator's secret. */
    public HttpResponse<String> get(String path) throws IOException {
        return send("GET", path, new byte[0]);
    }

    /** POST, as who knows the operator's secret. */
    public HttpResponse<String> post(String path, byte[] body) throws IOException {
        return send("POST", path, body);
    }

    private HttpResponse<String> send(String method, String path, byte[] body) throws IOException {
        return send(
                path,
                request -> request.header("Authorization", "Bearer " + secret)
                        .method(method, HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    /** A request as it is made here: nobody's, where it shows no secret. */
    public HttpResponse<String> send(String path, UnaryOperator<HttpRequest.Builder> made) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 1);
        ClassLoader names = Thread.currentThread().getContextClassLoader();
        for (ManagementEndpoint endpoint : endpoints) {
            server.createContext(endpoint.path(), exchange -> {
                try (exchange) {
                    Thread.currentThread().setContextClassLoader(names);
                    endpoint.answer(exchange);
                }
            });
        }
        server.start();
        try {
            return HttpCaller.exchange(made.apply(HttpRequest.newBuilder(
                    URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path))));
        } finally {
            server.stop(0);
        }
    }
}
