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
import org.teranga.launcher.console.LaunchFailed;
import org.teranga.launcher.folder.DataFolder;
import org.teranga.launcher.process.ChildProcess;
import org.teranga.launcher.process.Command;
import org.teranga.launcher.process.Signal;
import org.teranga.postgres.Installation;

/**
 * Payara Micro with the application. It runs from a folder that it unpacked once; before each start that folder gets its first
 * configuration back, since otherwise Payara would deploy twice.
 */
final class PayaraServer {
    static final String NAME = "application";
    private static final String PRISTINE = "config.pristine";
    /** On several threads Payara's services now and then wait for each other for ever while they start; one thread is as fast. */
    private static final String ONE_BY_ONE = "-Dorg.glassfish.startupThreadPolicy=USE_NO_THREADS";

    private static final Duration PATIENCE = Duration.ofSeconds(300);
    /** How long health may stay silent after the server has said that it is ready. */
    private static final Duration GRACE = Duration.ofSeconds(60);

    private static final Duration STOPPING = Duration.ofSeconds(25);

    private final Options options;
    private final DataFolder folder;
    private final Path servers;
    private final ServerProcesses children;

    PayaraServer(Options options, DataFolder folder, Path servers, ServerProcesses children) {
        this.options = options;
        this.folder = folder;
        this.servers = servers;
        this.children = children;
    }

    /** Unpacks it into the data folder, which it will write to. */
    Path install(String version) throws IOException, InterruptedException {
        return Installation.of(folder.runtime().resolve("payara-" + version), target -> {
            Path jar = servers.resolve("payara-micro-" + version + ".jar");
            List<String> words = new ArrayList<>(JavaProgram.words("64m", "128m"));
            words.addAll(List.of("-jar", jar.toString(), "--rootdir", target.toString(), "--outputlauncher"));
            children.run(
                    new Command("payara-unpack", words, Map.of(), folder.log("payara-unpack"), Signal.TERM),
                    "Payara could not be unpacked");
            Installation.copy(target.resolve("config"), target.resolve(PRISTINE));
        });
    }

    /**
     * Starts it and waits until the application answers. Payara now and then loses one of its own classes while it starts
     * (eclipse-ee4j/glassfish#24543): then it is started once more.
     */
    void start(Path home, Map<String, String> environment) throws IOException, InterruptedException {
        ChildProcess server = launch(home, environment);
        try {
            await(server);
        } catch (LaunchFailed failed) {
            if (!LogFile.of(server).lostClass()) {
                throw failed;
            }
            server.stop(STOPPING);
            await(launch(home, environment));
        }
    }

    private ChildProcess launch(Path home, Map<String, String> environment) throws IOException {
        for (String leftover : List.of("applications", "generated", "config")) {
            Installation.remove(home.resolve(leftover));
        }
        Installation.copy(home.resolve(PRISTINE), home.resolve("config"));
        place("logging.properties", home.resolve("config"));
        place("glassfish-version.properties", home.resolve("config/branding"));
        Path settings = Files.writeString(home.resolve("before.txt"), PayaraSettings.beforeBoot(options.bindAddress()));
        Path later = Files.writeString(home.resolve("after.txt"), PayaraSettings.afterBoot());
        return children.start(
                new Command(NAME, words(home, settings, later), environment, folder.log(NAME), Signal.TERM));
    }

    private static void place(String name, Path into) throws IOException {
        try (InputStream file = PayaraServer.class.getResourceAsStream(name)) {
            Files.copy(Objects.requireNonNull(file, name), into.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private List<String> words(Path home, Path before, Path after) {
        List<String> words = new ArrayList<>(
                JavaProgram.words("192m", options.variable("TERANGA_HEAP").orElse("512m")));
        words.addAll(List.of(
                "-Xlog:disable",
                "-Djava.awt.headless=true",
                ONE_BY_ONE,
                "-jar",
                home.resolve("launch-micro.jar").toString(),
                "--port",
                Integer.toString(options.port()),
                "--nohazelcast",
                "--disablephonehome",
                "--prebootcommandfile",
                before.toString(),
                "--postbootcommandfile",
                after.toString(),
                "--contextroot",
                "/",
                "--deploy",
                options.home().resolve("distribution/webapp/target/teranga.war").toString()));
        return words;
    }

    /**
     * A deployment that failed leaves a server that says it is ready and has no application: then health stays silent. An application that
     * lives may still have something to do before it is ready, as making the demonstration.
     */
    private void await(ChildProcess server) throws InterruptedException {
        String health = "http://127.0.0.1:" + options.managementPort() + "/health/";
        ReadinessProbe readiness = new ReadinessProbe();
        LogFile log = LogFile.of(server);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        boolean started = false;
        boolean lives = false;
        while (true) {
            if (!started && log.mentions("ready in")) {
                started = true;
                deadline = System.nanoTime() + GRACE.toNanos();
            }
            if (started && readiness.isReady(URI.create(health + "ready"))) {
                return;
            }
            if (started && !lives && readiness.isReady(URI.create(health + "live"))) {
                lives = true;
                deadline = System.nanoTime() + PATIENCE.toNanos();
            }
            if (!server.isAlive() || System.nanoTime() - deadline > 0 || started && log.lostClass()) {
                throw log.failure(
                        "the application did not start",
                        "Exception while loading the app",
                        "Caused by",
                        "SEVERE",
                        "Exception");
            }
            Thread.sleep(ReadinessProbe.INTERVAL);
        }
    }
}
