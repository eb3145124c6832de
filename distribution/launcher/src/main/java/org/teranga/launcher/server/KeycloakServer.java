package org.teranga.launcher.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.teranga.launcher.folder.DataFolder;
import org.teranga.launcher.folder.Secrets.Secret;
import org.teranga.launcher.process.ChildProcess;
import org.teranga.launcher.process.Command;
import org.teranga.launcher.process.Ports;
import org.teranga.launcher.process.Signal;
import org.teranga.postgres.Archive;
import org.teranga.postgres.Installation;

/** Keycloak on the embedded PostgreSQL, with our realm. It is prepared once for that database, then started without looking again. */
final class KeycloakServer {
    static final String NAME = "keycloak";
    private static final String REALM = "teranga-realm.json";
    private static final Duration PATIENCE = Duration.ofSeconds(240);

    private final Options options;
    private final DataFolder folder;
    private final Path servers;
    private final ServerProcesses children;

    KeycloakServer(Options options, DataFolder folder, Path servers, ServerProcesses children) {
        this.options = options;
        this.folder = folder;
        this.servers = servers;
        this.children = children;
    }

    /** Unpacks and prepares it, once for all data folders of this repository that its owner starts. */
    Path install(Path installed, String version) throws IOException, InterruptedException {
        return Installation.of(installed.resolve("keycloak-" + version), target -> {
            Archive.unzip(Files.newInputStream(servers.resolve("keycloak-quarkus-dist-" + version + ".zip")), target);
            List<String> build = words(target, List.of("build", "--db=postgres", "--health-enabled=true"));
            children.run(
                    new Command("keycloak-build", build, Map.of(), folder.log("keycloak-build"), Signal.TERM),
                    "Keycloak could not be prepared");
        });
    }

    /** Starts it and waits until it answers. */
    void start(Path home, EmbeddedDatabase database) throws IOException, InterruptedException {
        placeRealm(home.resolve("data/import"));
        new LoginThemes(options.home().resolve("themes")).write(home.resolve("themes"));
        int managementPort = Ports.anyFree();
        ChildProcess server = children.start(new Command(
                NAME, words(home, arguments(managementPort)), environment(database), folder.log(NAME), Signal.TERM));
        URI ready = URI.create("http://127.0.0.1:" + managementPort + "/health/ready");
        ReadinessProbe readiness = new ReadinessProbe();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!readiness.isReady(ready)) {
            if (!server.isAlive() || System.nanoTime() - deadline > 0) {
                throw LogFile.of(server).failure("Keycloak did not start", "ERROR");
            }
            Thread.sleep(ReadinessProbe.INTERVAL);
        }
    }

    /** Puts the realm into a folder from which a Keycloak imports. */
    static void placeRealm(Path folder) throws IOException {
        Path imports = Files.createDirectories(folder);
        Path draft = Files.createTempFile(imports, REALM, ".new");
        try (InputStream realm = KeycloakServer.class.getResourceAsStream("/realm/" + REALM)) {
            Files.copy(Objects.requireNonNull(realm, REALM), draft, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.move(draft, imports.resolve(REALM), StandardCopyOption.ATOMIC_MOVE);
    }

    private List<String> arguments(int managementPort) {
        return List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=" + options.bindAddress(),
                "--http-port=" + options.authPort(),
                "--http-management-host=127.0.0.1",
                "--http-management-port=" + managementPort,
                "--hostname=" + options.authUrl(),
                "--db-pool-initial-size=1",
                "--db-pool-min-size=1",
                "--db-pool-max-size=20",
                "--log-console-color=false");
    }

    private Map<String, String> environment(EmbeddedDatabase database) {
        return Map.of(
                "KC_DB_URL", database.url(DatabaseRoles.KEYCLOAK_DATABASE),
                "KC_DB_USERNAME", DatabaseRoles.KEYCLOAK,
                "KC_DB_PASSWORD", folder.secrets().get(Secret.DATABASE_KEYCLOAK),
                // without an administrator, whoever sits at this machine could make himself one
                "KC_BOOTSTRAP_ADMIN_USERNAME", "administrator",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", folder.secrets().get(Secret.KEYCLOAK_ADMINISTRATOR),
                "TERANGA_AUTH_CLIENT_SECRET",
                        options.variable("TERANGA_AUTH_CLIENT_SECRET")
                                .orElse(folder.secrets().get(Secret.KEYCLOAK_CLIENT)),
                "TERANGA_BASE_URL", options.baseUrl(),
                "TERANGA_DEVELOPMENT", Boolean.toString(options.mode().equals("development")));
    }

    /** What {@code kc.sh} would run, without the shell in between. */
    private static List<String> words(Path home, List<String> arguments) {
        List<String> words = new ArrayList<>(JavaProgram.words("96m", "256m"));
        words.addAll(List.of("-XX:TieredStopAtLevel=1", "-Duser.language=en", "-Duser.country=US"));
        for (String opened : List.of("java.util", "java.util.concurrent", "java.security", "java.lang")) {
            words.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        words.addAll(List.of(
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        words.addAll(arguments);
        return words;
    }
}
