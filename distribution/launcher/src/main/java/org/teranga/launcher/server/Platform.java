package org.teranga.launcher.server;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.teranga.launcher.console.ConsoleStep;
import org.teranga.launcher.console.LaunchFailed;
import org.teranga.launcher.console.Progress;
import org.teranga.launcher.folder.DataFolder;
import org.teranga.launcher.folder.RunFile;
import org.teranga.launcher.folder.Secrets;
import org.teranga.launcher.process.Ports;
import org.teranga.launcher.process.ProcessIdentity;
import org.teranga.launcher.process.Signal;
import org.teranga.postgres.Installation;

/** The whole platform on one machine: PostgreSQL first, then Keycloak and the application at the same time. */
public final class Platform implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Options options;
    private final DataFolder folder;
    private final Progress progress;
    private final BundledVersions versions = BundledVersions.ofThisBuild();
    private final String operatorSecret = Secrets.draw();
    private final ServerProcesses children;
    private final Map<String, ConsoleStep.Work> supervised = new LinkedHashMap<>();

    /** Makes ready to start: ends what a killed launcher left behind, and refuses ports that others hold. */
    public Platform(Options options, DataFolder folder, Progress progress) {
        this.options = options;
        this.folder = folder;
        this.progress = progress;
        new EnvironmentCheck(options).run();
        RunFile.read(folder.path()).ifPresent(Platform::endLeftovers);
        Ports.requireFree(options.port(), "the application", "--port");
        Ports.requireFree(options.managementPort(), "health and the operator (--port + 1000)", "--port");
        if (options.embedsKeycloak()) {
            Ports.requireFree(options.authPort(), "Keycloak", "--auth-port");
        }
        this.children = new ServerProcesses(
                folder,
                new RunFile(
                        ProcessIdentity.of("launcher", ProcessHandle.current().pid()),
                        options.port(),
                        options.authPort(),
                        options.managementPort(),
                        operatorSecret,
                        List.of()));
    }

    private static void endLeftovers(RunFile run) {
        for (ProcessIdentity process : run.processes().reversed()) {
            Signal signal = process.name().equals("postgresql") ? Signal.INT : Signal.TERM;
            process.end(signal, Duration.ofSeconds(15));
        }
    }

    /** Starts everything, and returns when everything answers. */
    public void start() throws InterruptedException {
        Start start = new Start();
        progress.together(start.preparations());
        progress.together(start.servers());
    }

    /** One start: what the preparations find, in threads of their own, the servers are started with. */
    private final class Start {
        private final Path built = options.home().resolve("distribution/launcher/target");
        private final Path installed = installations(built);
        private final PostgresServer postgres = new PostgresServer(folder, installed, versions, children);
        private final KeycloakServer keycloak = new KeycloakServer(options, folder, built.resolve("servers"), children);
        private final PayaraServer payara = new PayaraServer(options, folder, built.resolve("servers"), children);
        private final AtomicReference<EmbeddedDatabase> database = new AtomicReference<>();
        private final AtomicReference<Map<String, String>> access = new AtomicReference<>();
        private final AtomicReference<Path> keycloakHome = new AtomicReference<>();
        private final AtomicReference<Path> payaraHome = new AtomicReference<>();

        private List<ConsoleStep> preparations() {
            List<ConsoleStep> steps = new ArrayList<>();
            steps.add(step(
                    "Payara %s unpacked", versions.payara(), () -> payaraHome.set(payara.install(versions.payara()))));
            if (options.embedsKeycloak()) {
                steps.add(step(
                        "Keycloak %s prepared",
                        versions.keycloak(), () -> keycloakHome.set(keycloak.install(installed, versions.keycloak()))));
            }
            if (options.embedsDatabase() || options.embedsKeycloak()) {
                steps.add(step("PostgreSQL %s answers", versions.postgresql(), () -> database.set(postgres.start())));
                supervised.put(PostgresServer.NAME, postgres::start);
            }
            if (!options.embedsDatabase()) {
                steps.add(new ConsoleStep(
                        "The database of the environment answers",
                        () -> access.set(new ExternalDatabase(options).prepare())));
            }
            if (!options.embedsKeycloak()) {
                steps.add(new ConsoleStep(
                        "The Keycloak of the environment knows us",
                        () -> new ExternalKeycloak(options, folder).prepare()));
            }
            return steps;
        }

        private List<ConsoleStep> servers() {
            List<ConsoleStep> steps = new ArrayList<>();
            if (options.embedsKeycloak()) {
                ConsoleStep.Work start = () -> keycloak.start(keycloakHome.get(), database.get());
                steps.add(step("Keycloak answers on port %s", options.authPort(), start));
                supervised.put(KeycloakServer.NAME, start);
            }
            Map<String, String> reached =
                    options.embedsDatabase() ? DatabaseRoles.variables(database.get(), folder.secrets()) : access.get();
            Map<String, String> environment =
                    new ApplicationEnvironment(options, folder).variables(reached, operatorSecret);
            ConsoleStep.Work start = () -> payara.start(payaraHome.get(), environment);
            steps.add(step("The application answers on port %s", options.port(), start));
            supervised.put(PayaraServer.NAME, start);
            return steps;
        }
    }

    private Path installations(Path built) {
        try {
            return Installation.parent(built.resolve("installed"), folder.runtime());
        } catch (IOException failure) {
            throw new LaunchFailed(built + " cannot be read: " + failure, failure);
        }
    }

    private static ConsoleStep step(String name, Object detail, ConsoleStep.Work work) {
        return new ConsoleStep(name.formatted(detail), work);
    }

    /**
     * Stays while the platform runs; a server that ends by itself is started again.
     *
     * @throws LaunchFailed where one ends again and again
     */
    public void supervise() throws InterruptedException {
        List<ConsoleStep> keepers = new ArrayList<>();
        supervised.forEach((name, start) ->
                keepers.add(new ConsoleStep(name, () -> new Keeper(name, start, children, progress, PAUSE).keep())));
        progress.together(keepers);
    }

    /** Stops all, the application first, the database last. */
    @Override
    public void close() {
        children.close();
    }
}
