package org.teranga.benchmarks.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VisitorsTest {
    private final Set<String> addresses = ConcurrentHashMap.newKeySet();
    private final Set<String> hosts = ConcurrentHashMap.newKeySet();
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            try (exchange) {
                addresses.add(exchange.getRemoteAddress().getAddress().getHostAddress());
                hosts.add(exchange.getRequestHeaders().getFirst("Host"));
                byte[] body = "x".repeat(5_000).getBytes(StandardCharsets.US_ASCII);
                boolean chunked = exchange.getRequestURI().getPath().equals("/chunked");
                exchange.sendResponseHeaders(chunked ? 200 : 429, chunked ? 0 : body.length);
                exchange.getResponseBody().write(body);
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void eachVisitorHasAnAddressAndTheRateIsKept() throws InterruptedException {
        Visitors visitors = new Visitors(
                List.of("one.localhost"),
                List.of("/chunked", "/"),
                server.getAddress().getPort(),
                4,
                40,
                10);
        Visitors.Met met = visitors.during(0.5);
        assertThat(met.count(200)).isEqualTo(10);
        assertThat(met.count(429)).isEqualTo(10);
        assertThat(met.nanos()).hasSize(20).isSorted();
        assertThat(addresses).containsExactlyInAnyOrder("127.10.0.2", "127.10.0.3", "127.10.0.4", "127.10.0.5");
        assertThat(hosts).containsExactly("one.localhost:" + server.getAddress().getPort());
    }

    @Test
    void whereNobodyAnswersThatIsTold() throws InterruptedException {
        int port = server.getAddress().getPort();
        server.stop(0);
        assertThat(new Visitors(List.of("one.localhost"), List.of("/"), port, 1, 10, 10)
                        .during(0.2)
                        .statuses())
                .containsOnlyKeys(0);
    }
}
