package org.teranga.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A PostgreSQL for tests and benchmarks: a folder and a port of its own, quick rather than safe (a crash of the machine may lose what it
 * acknowledged), everybody on this machine is let in without a password. It ends when it is closed, or with this process, however that
 * ends, and its folder goes with it.
 */
public final class ThrowAwayPostgres implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int ATTEMPTS = 4;

    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=off",
            "synchronous_commit=off",
            "full_page_writes=off",
            "io_method=sync",
            "timezone=UTC",
            "log_timezone=UTC");

    private final Process guard;
    private final Path folder;
    private final int port;

    private ThrowAwayPostgres(Process guard, Path folder, int port) {
        this.guard = guard;
        this.folder = folder;
        this.port = port;
    }

    /**
     * Starts one and waits until it answers.
     *
     * @param settings of PostgreSQL, as {@code max_connections=120}
     * @throws IOException     where it does not start, with what it said last
     * @throws NotRunnableHere where we are root, and there is nobody else as whom it could run
     */
    public static ThrowAwayPostgres start(String... settings) throws IOException {
        try {
            for (int attempt = 1; ; attempt++) {
                try {
                    return start(List.of(settings), anyFreePort());
                } catch (PortTaken taken) {
                    if (attempt == ATTEMPTS) {
                        throw taken;
                    }
                }
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while PostgreSQL started", asked);
        }
    }

    private static ThrowAwayPostgres start(List<String> settings, int port) throws IOException, InterruptedException {
        Path binaries = binaries();
        Path folder = Files.createTempDirectory("teranga-postgres-");
        Unprivileged user = Unprivileged.of(folder, binaries.resolve("bin/postgres"));
        user.takes(folder);
        initialise(user, binaries, folder);
        List<String> words = new ArrayList<>(List.of("setsid"));
        words.addAll(user.prefix());
        words.addAll(List.of("sh", "-c", script(), "throw-away", binaries.toString(), folder.toString(), "" + port));
        for (String setting : SETTINGS) {
            words.addAll(List.of("-c", setting));
        }
        for (String setting : settings) {
            words.addAll(List.of("-c", setting));
        }
        ThrowAwayPostgres server = new ThrowAwayPostgres(quiet(words).start(), folder, port);
        boolean answers = false;
        try {
            server.await();
            answers = true;
            return server;
        } finally {
            if (!answers) {
                server.close();
            }
        }
    }

    /** Shared by all processes of a user on this machine, and by all builds of one version. */
    private static Path binaries() throws IOException, InterruptedException {
        String me = System.getProperty("user.name");
        Path parent = Path.of(System.getProperty("java.io.tmpdir"), "teranga-postgres-of-" + me);
        Path binaries = PostgresBinaries.in(parent);
        if (!Files.getOwner(parent).getName().equals(me)) {
            throw new IOException(parent + " is not " + me + "'s; remove it");
        }
        return binaries;
    }

    private static void initialise(Unprivileged user, Path binaries, Path folder)
            throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(user.prefix());
        words.addAll(List.of(binaries.resolve("bin/initdb").toString(), "-D", folder.resolve("database") + ""));
        words.addAll(List.of("-U", "postgres", "-A", "trust", "--no-sync", "--no-instructions"));
        words.addAll(List.of("-E", "UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        Process initdb = new ProcessBuilder(words).redirectErrorStream(true).start();
        initdb.getOutputStream().close();
        String said = new String(initdb.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (initdb.waitFor() != 0) {
            throw new IOException("PostgreSQL's files could not be made in " + folder + ": " + said.strip());
        }
    }

    private static ProcessBuilder quiet(List<String> words) {
        return new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    }

    private static String script() throws IOException {
        try (InputStream script = ThrowAwayPostgres.class.getResourceAsStream("throw-away.sh")) {
            return new String(Objects.requireNonNull(script, "throw-away.sh").readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static int anyFreePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void await() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            List<String> said = said();
            if (said.stream().anyMatch(line -> line.contains("could not create any TCP/IP sockets"))) {
                throw new PortTaken(port);
            }
            if (!guard.isAlive()
                    || System.nanoTime() - deadline > 0
                    || said.stream().anyMatch(this::isTheEnd)) {
                throw new IOException("PostgreSQL did not start: " + (said.isEmpty() ? "it said nothing" : said));
            }
            Thread.sleep(Duration.ofMillis(20));
        }
    }

    /** Whether ours answers, and not another that took the port in between. */
    private boolean answers() {
        try (Connection connection = connect("postgres", "postgres");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show data_directory")) {
            return row.next()
                    && row.getString(1).equals(folder.resolve("database").toString());
        } catch (SQLException notYet) {
            return false;
        }
    }

    private boolean isTheEnd(String line) {
        return line.contains("PANIC:") || line.contains("FATAL:") && !line.contains("starting up");
    }

    /** Whether anybody listens at its port: its guard outlives it. */
    public boolean isAlive() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }

    /** The lines that it has written; none where it has written none yet, or is closed. */
    public List<String> said() {
        try {
            return Arrays.asList(Files.readString(folder.resolve("log")).split("\n"));
        } catch (IOException nothingYet) {
            return List.of();
        }
    }

    /** Where it listens, on the loopback address. */
    public int port() {
        return port;
    }

    /** The JDBC address of one of its databases. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** A connection as one of its roles; {@code postgres} may do everything. */
    public Connection connect(String database, String role) throws SQLException {
        return DriverManager.getConnection(url(database), role, "");
    }

    /** Ends it, and returns when nothing is left of it. */
    @Override
    public void close() {
        try {
            guard.getOutputStream().close();
        } catch (IOException ended) {
            guard.destroy();
        }
        guard.onExit().join();
    }

    private static final class PortTaken extends IOException {
        private static final long serialVersionUID = 1;

        PortTaken(int port) {
            super("port " + port + " was taken while PostgreSQL started");
        }
    }
}
