package org.teranga.e2e.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The life of an installation, as its operator sees it: first start, a kill, a second start, an orderly stop. */
class PlatformIT {
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void whatWasAcknowledgedOutlivesAKillAndNothingIsLeftBehind() throws Exception {
        Path data = Scratch.folder("life");
        try (Platform first = Platform.startForMinutes(data, "--no-demo")) {
            assertThat(first.said()).contains("PostgreSQL", "Keycloak answers", "The application answers");
            assertThat(first.tenant("create", "lille", "--name", "Lille Accueil"))
                    .satisfies(answer -> {
                        assertThat(answer.status()).as(answer.said()).isZero();
                        assertThat(answer.said()).contains(first.association("lille"));
                    });
            assertHealth(first);
            assertInUse(first, data);
            List<ProcessHandle> servers = first.servers();
            assertThat(servers).hasSizeGreaterThanOrEqualTo(3);
            first.kill();
            for (ProcessHandle server : servers) {
                server.onExit().get(60, TimeUnit.SECONDS);
            }
        }

        try (Platform second = Platform.startForMinutes(data, "--no-demo")) {
            assertThat(second.tenant("list").said()).contains("lille", "active", "Lille Accueil");
            assertThat(second.tenant("suspend", "lille").said()).contains("lille is suspended");
            assertThat(second.tenant("list", "--json").said()).contains("\"status\":\"suspended\"");
            assertThat(second.tenant("show", "nantes").status()).isEqualTo(1);
            assertThat(second.stop()).isZero();
            assertThat(data.resolve("run.json")).doesNotExist();
        }
    }

    private void assertHealth(Platform platform) throws IOException, InterruptedException {
        assertThat(get(platform.management() + "/health/live").statusCode()).isEqualTo(200);
        assertThat(get(platform.management() + "/health/ready").statusCode()).isEqualTo(200);
        assertThat(get(platform.home() + "/health/ready").statusCode()).isEqualTo(404);
        assertThat(get(platform.management() + "/operator/tenants").statusCode())
                .isEqualTo(401);
        assertThat(get(platform.auth() + "/realms/teranga/.well-known/openid-configuration")
                        .body())
                .contains("\"issuer\":\"" + platform.auth() + "/realms/teranga\"");
        HttpResponse<String> home = get(platform.home() + "/fr/");
        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.headers().map()).doesNotContainKeys("server", "x-powered-by");
    }

    private static void assertInUse(Platform platform, Path data) throws IOException, InterruptedException {
        Answer second = Teranga.run(List.of("up", "--data", data.toString()));
        assertThat(second.status()).isEqualTo(1);
        assertThat(second.said()).contains("is in use by another ./teranga up").hasLineCount(1);
        assertThat(platform.said()).doesNotContain("ended");
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }
}
