package org.teranga.e2e.platform;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.teranga.testrun.Patience;

/**
 * One running platform, on ports that were free and on a data folder of its own. Most tests share one: see {@link SharedPlatform}.
 */
public final class Platform implements AutoCloseable {
    private static final Duration PATIENCE = Patience.of(Duration.ofMinutes(6));
    /** The longest that the contract allows a stop to take, and a little for a loaded machine. */
    private static final Duration STOP = Patience.of(Duration.ofSeconds(75));

    /** It lives some minutes, and ends before the optimising compiler has earned what it takes from those who ask. */
    private static final Map<String, String> QUICK_TO_START = Map.of("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1");

    private static final int LINES_OF_A_LOG = 5;
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");

    private final Path data;
    private final Path output;
    private final int port;
    private final int authPort;
    private final Process process;
    private List<ProcessHandle> servers = List.of();

    private Platform(Path data, int port, List<String> options) throws IOException {
        this.data = data;
        this.port = port;
        this.authPort = port + 1;
        this.output = data.resolveSibling(data.getFileName() + "-" + System.nanoTime() + ".txt");
        List<String> words = new ArrayList<>(List.of("up", "--data", data.toString()));
        words.addAll(List.of("--port", Integer.toString(port), "--auth-port", Integer.toString(authPort)));
        words.addAll(options);
        this.process = Teranga.start(output, words, QUICK_TO_START);
    }

    /**
     * Starts one that lives some minutes, and waits until it says that it is ready.
     *
     * @param data    its data folder; what is there from an earlier run stays
     * @param options further options of {@code up}
     * @throws IllegalStateException with all that it said, where it does not become ready
     */
    public static Platform startForMinutes(Path data, String... options) throws IOException, InterruptedException {
        Files.createDirectories(data.toAbsolutePath().getParent());
        Platform platform = new Platform(data, freePorts(), List.of(options));
        if (!platform.becomesReady()) {
            platform.process.destroyForcibly();
            throw new IllegalStateException("the platform did not become ready: " + platform.said());
        }
        platform.servers = platform.servers();
        return platform;
    }

    private boolean becomesReady() throws IOException {
        try {
            Awaitility.await().atMost(PATIENCE).until(() -> isReady() || !process.isAlive());
        } catch (ConditionTimeoutException late) {
            return false;
        }
        return isReady();
    }

    private boolean isReady() throws IOException {
        return said().lines().anyMatch("Teranga is ready"::equals);
    }

    /** Whether all of it lives: the launcher, and the servers that it told of. */
    boolean isWhole() {
        return process.isAlive() && servers.stream().allMatch(ProcessHandle::isAlive);
    }

    /** The last lines of what it said and of the logs of its servers, each by its name. */
    List<String> lastLines() {
        List<String> all = new ArrayList<>();
        try (Stream<Path> logs = Files.list(data.resolve("logs"))) {
            Stream.concat(Stream.of(output), logs.sorted()).forEach(file -> {
                all.add(file.getFileName() + ":");
                all.addAll(lastLines(file));
            });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return all;
    }

    private static List<String> lastLines(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.subList(Math.max(0, lines.size() - LINES_OF_A_LOG), lines.size());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** All that {@code up} has said. */
    public String said() throws IOException {
        return Files.readString(output);
    }

    /** Its data folder. */
    Path data() {
        return data;
    }

    /** The address of the platform itself. */
    public String home() {
        return "http://localhost:" + port;
    }

    /** The address of an association, as browsers know it. */
    public String association(String slug) {
        return "http://" + slug + ".localhost:" + port;
    }

    /** Keycloak's address. */
    public String auth() {
        return "http://localhost:" + authPort;
    }

    /** The address of health and of the operator's commands. */
    public String management() {
        return "http://127.0.0.1:" + (port + 1000);
    }

    /** Runs one of the operator's commands on this platform. */
    public Answer tenant(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("tenant"));
        command.addAll(List.of(words));
        command.addAll(List.of("--data", data.toString()));
        return Teranga.run(command);
    }

    /** Moves its clock forward, by a step as {@code P7D}. */
    public Answer forward(String step) throws IOException, InterruptedException {
        return Teranga.run(List.of("clock", "--forward", step, "--data", data.toString()));
    }

    /** What its clock shows, as ISO 8601 writes a moment. */
    public String clock() throws IOException, InterruptedException {
        Answer shown = Teranga.run(List.of("clock", "--data", data.toString()));
        Matcher moment = MOMENT.matcher(shown.said());
        if (!moment.find()) {
            throw new IllegalStateException("the clock says " + shown.said());
        }
        return moment.group();
    }

    /** Its children, by the file in which the platform tells of them. */
    public List<ProcessHandle> servers() throws IOException {
        try (JsonReader reader = Json.createReader(new StringReader(Files.readString(data.resolve("run.json"))))) {
            return reader.readObject().getJsonArray("processes").getValuesAs(JsonObject.class).stream()
                    .map(child -> ProcessHandle.of(child.getJsonNumber("pid").longValue()))
                    .flatMap(child -> child.stream())
                    .toList();
        }
    }

    /** Ends the launcher without warning, and nothing else. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /**
     * Asks it to stop, as Ctrl-C does.
     *
     * @return its exit status
     * @throws IllegalStateException where it takes longer than it may
     */
    public int stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("the platform did not stop within " + STOP);
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        try {
            if (process.isAlive()) {
                stop();
            }
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the platform stops", interrupt);
        }
    }

    /** A port that is free, with the next one and with the one a thousand above. */
    private static int freePorts() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 30_000);
            if (isFree(port) && isFree(port + 1) && isFree(port + 1000)) {
                return port;
            }
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
