package org.teranga.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.teranga.launcher.console.LaunchFailed;

/** What the start says to each answer that a Keycloak of somebody else's may give. */
class ExternalKeycloakTest {
    private static final Path HOME = Path.of("../..");

    @TempDir
    private Path layout;

    @ParameterizedTest
    @CsvSource({
        "404, has no realm teranga",
        "401, refuses the client teranga-service: TERANGA_AUTH_CLIENT_SECRET",
        "400, refuses the client teranga-service: TERANGA_AUTH_CLIENT_SECRET",
        "302, answers with status 302",
        "503, answers with status 503"
    })
    void anAnswerThatIsNoTokenIsExplained(int status, String reason) throws IOException {
        AtomicReference<String> asked = new AtomicReference<>("");
        HttpServer server = answering(status, asked);
        try {
            assertThatThrownBy(() -> keycloak(server.getAddress().getPort()).prepare())
                    .isInstanceOf(LaunchFailed.class)
                    .hasMessageContaining(reason)
                    .hasMessageNotContaining("a&b");
            assertThat(asked.get()).contains("client_secret=a%26b");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aServerThatKnowsUsGetsTheRealmAndTheLooksLaidOut() throws IOException {
        HttpServer server = answering(200, new AtomicReference<>(""));
        try {
            assertThatCode(() -> keycloak(server.getAddress().getPort()).prepare())
                    .doesNotThrowAnyException();
        } finally {
            server.stop(0);
        }
        assertThat(layout.resolve("import/teranga-realm.json")).isNotEmptyFile();
        assertThat(layout.resolve("themes/teranga-toulouse/login/login.ftl")).exists();
    }

    @Test
    void aServerThatIsAwayIsNamed() throws IOException {
        HttpServer server = answering(200, new AtomicReference<>(""));
        int port = server.getAddress().getPort();
        server.stop(0);
        assertThatThrownBy(() -> keycloak(port).prepare())
                .isInstanceOf(LaunchFailed.class)
                .hasMessageContaining("http://localhost:" + port + " (TERANGA_AUTH_URL) does not answer");
    }

    private ExternalKeycloak keycloak(int port) {
        Map<String, String> environment =
                Map.of("TERANGA_AUTH_URL", "http://localhost:" + port, "TERANGA_AUTH_CLIENT_SECRET", "a&b");
        return new ExternalKeycloak(new Options(HOME, 8080, 8180, true, environment), layout, Duration.ZERO);
    }

    private static HttpServer answering(int status, AtomicReference<String> asked) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/realms/teranga/protocol/openid-connect/token", exchange -> {
            asked.set(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        return server;
    }
}
