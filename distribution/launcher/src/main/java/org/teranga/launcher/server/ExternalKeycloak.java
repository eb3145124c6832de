package org.teranga.launcher.server;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.teranga.launcher.console.LaunchFailed;
import org.teranga.launcher.folder.DataFolder;

/**
 * The Keycloak that the environment names. What it needs from us, the realm and the looks of its pages, is laid out in the data folder;
 * then it must know us.
 */
final class ExternalKeycloak {
    static final String URL = "TERANGA_AUTH_URL";
    static final String SECRET = "TERANGA_AUTH_CLIENT_SECRET";
    private static final String CLIENT = "teranga-service";
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Options options;
    private final Path layout;
    private final Duration patience;

    ExternalKeycloak(Options options, DataFolder folder) {
        this(options, folder.path().resolve("keycloak"), PATIENCE);
    }

    ExternalKeycloak(Options options, Path layout, Duration patience) {
        this.options = options;
        this.layout = layout;
        this.patience = patience;
    }

    /** Refuses what cannot work, before anything is started and without asking the server. */
    static void check(Options options) {
        if (options.variable(SECRET).isEmpty()) {
            throw new LaunchFailed(URL + " is set, but not " + SECRET + ", the secret of the client " + CLIENT
                    + " in that Keycloak's realm");
        }
    }

    /**
     * Lays out what the server needs, and asks it for a token.
     *
     * @throws LaunchFailed where it does not answer, has no such realm, or refuses the secret
     */
    void prepare() throws IOException, InterruptedException {
        KeycloakServer.placeRealm(Files.createDirectories(layout.resolve("import")));
        new LoginThemes(options.home().resolve("themes")).write(Files.createDirectories(layout.resolve("themes")));
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build()) {
            refuse(await(client));
        }
    }

    /** A server that starts at the same time is given some seconds. */
    private int await(HttpClient client) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                int status = client.send(question(), HttpResponse.BodyHandlers.discarding())
                        .statusCode();
                if (status < 500 || System.nanoTime() > deadline) {
                    return status;
                }
            } catch (IOException away) {
                if (System.nanoTime() > deadline) {
                    throw new LaunchFailed("Keycloak at " + options.authUrl() + " (" + URL + ") does not answer", away);
                }
            }
            Thread.sleep(PAUSE);
        }
    }

    private HttpRequest question() {
        String secret = URLEncoder.encode(options.variable(SECRET).orElseThrow(), StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(URI.create(options.authUrl() + "/realms/teranga/protocol/openid-connect/token"))
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "grant_type=client_credentials&client_id=" + CLIENT + "&client_secret=" + secret))
                .build();
    }

    private void refuse(int status) {
        String server = "Keycloak at " + options.authUrl();
        switch (status) {
            case 200 -> {
                // it knows us
            }
            case 404 ->
                throw new LaunchFailed(server + " has no realm teranga: import " + layout.resolve("import")
                        + " there, as distribution/deployment/README.md says");
            case 400, 401, 403 ->
                throw new LaunchFailed(server + " refuses the client " + CLIENT + ": " + SECRET
                        + " must be its secret, and the client enabled");
            default ->
                throw new LaunchFailed(
                        server + " (" + URL + ") answers with status " + status + " where a token was asked for");
        }
    }
}
