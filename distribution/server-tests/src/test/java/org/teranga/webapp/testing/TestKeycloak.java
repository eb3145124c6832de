package org.teranga.webapp.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.teranga.testrun.Patience;
import org.teranga.testrun.ServersUnderTest;

/**
 * Starts Keycloak on the tests' PostgreSQL, with the realm file that is shipped, only its passwords hashed cheaply, and tells its address to the server under test. It is
 * unpacked and prepared once for a build folder; its log is {@code target/keycloak.log}.
 */
public final class TestKeycloak implements LauncherSessionListener {
    private static final String CLIENT_SECRET = "the-secret-of-tests";

    private static final Duration PATIENCE = Patience.of(Duration.ofMinutes(4));
    private static final Path ZIP = Path.of("target/server/keycloak-quarkus-dist.zip");
    private static final Path HOME = Path.of("target/keycloak").toAbsolutePath();
    private static final Path LOG = Path.of("target/keycloak.log");
    private static final Path REALM = Path.of("../launcher/src/main/resources/realm/teranga-realm.json");

    private @Nullable Process keycloak;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!Boolean.getBoolean("teranga.container.tests")) {
            return;
        }
        try {
            int port = freePort();
            int managementPort = freePort();
            System.setProperty("teranga.auth.url", "http://localhost:" + port);
            System.setProperty("teranga.auth.client.secret", CLIENT_SECRET);
            prepare();
            Process started = start(port, managementPort);
            keycloak = started;
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(started)));
            await(started, managementPort);
            ServersUnderTest.share("Keycloak of the tests", any -> true, started::isAlive, TestKeycloak::said);
        } catch (IOException failure) {
            throw new UncheckedIOException("Keycloak for the tests did not start", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (keycloak != null) {
            end(keycloak);
        }
    }

    private static List<String> said() {
        try {
            return Files.readAllLines(LOG);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The script waits for the server it has started: ending the script alone would leave the server behind. */
    private static void end(Process keycloak) {
        keycloak.descendants().forEach(ProcessHandle::destroyForcibly);
        keycloak.destroyForcibly();
    }

    private static void prepare() throws IOException, InterruptedException {
        Path done = HOME.resolve("prepared");
        if (!Files.exists(done)) {
            unpack();
            HOME.resolve("bin/kc.sh").toFile().setExecutable(true);
            Process build = run(List.of("build", "--db=postgres", "--health-enabled=true"), Map.of());
            if (build.waitFor() != 0) {
                throw new IOException("Keycloak could not be prepared, see target/keycloak.log");
            }
            Files.createFile(done);
        }
        Path imports = Files.createDirectories(HOME.resolve("data/import"));
        Files.writeString(imports.resolve("teranga-realm.json"), cheap(Files.readString(REALM)));
    }

    /** The passwords of tests are everybody's: hashing them as dearly as people's would take a third of each sign-in. */
    private static String cheap(String realm) {
        String policy = "\"passwordPolicy\": \"";
        if (!realm.contains(policy)) {
            throw new IllegalStateException("the realm has no policy for passwords to be made cheap");
        }
        return realm.replace(policy, policy + "hashAlgorithm(pbkdf2-sha512) and hashIterations(1000) and ");
    }

    private static void unpack() throws IOException {
        try (InputStream file = Files.newInputStream(ZIP);
                ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path inside = Path.of(entry.getName());
                Path target = HOME.resolve(
                                inside.subpath(Math.min(1, inside.getNameCount() - 1), inside.getNameCount()))
                        .normalize();
                if (entry.isDirectory() || !target.startsWith(HOME)) {
                    continue;
                }
                Files.createDirectories(target.getParent());
                Files.write(target, zip.readAllBytes());
            }
        }
    }

    private static Process start(int port, int managementPort) throws IOException {
        String database = System.getProperty("teranga.database.url").replaceFirst("/[^/]*$", "/keycloak");
        List<String> arguments = List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--hostname=" + System.getProperty("teranga.auth.url"),
                "--http-port=" + port,
                "--http-management-port=" + managementPort,
                "--db-url=" + database);
        return run(
                arguments,
                Map.of(
                        "KC_DB_USERNAME", "keycloak",
                        "KC_DB_PASSWORD", "keycloak",
                        "TERANGA_AUTH_CLIENT_SECRET", System.getProperty("teranga.auth.client.secret")));
    }

    private static Process run(List<String> arguments, Map<String, String> environment) throws IOException {
        List<String> words = new ArrayList<>(List.of(HOME.resolve("bin/kc.sh").toString()));
        words.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(LOG.toFile()));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx320m");
        // as the launcher starts it
        builder.environment().put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static void await(Process keycloak, int managementPort) {
        HttpRequest ready = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + managementPort + "/health/ready"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            Awaitility.await("Keycloak answers, see target/keycloak.log")
                    .atMost(PATIENCE)
                    .failFast(() -> !keycloak.isAlive())
                    .until(() -> answers(client, ready));
        }
    }

    private static boolean answers(HttpClient client, HttpRequest ready) throws InterruptedException {
        try {
            return client.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
