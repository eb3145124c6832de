package org.teranga.launcher.server;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.teranga.launcher.console.LaunchFailed;
import org.teranga.launcher.folder.DataFolder;
import org.teranga.launcher.folder.Secrets.Secret;
import org.teranga.launcher.process.ChildProcess;
import org.teranga.launcher.process.Command;
import org.teranga.launcher.process.Ports;
import org.teranga.launcher.process.Signal;
import org.teranga.postgres.NotRunnableHere;
import org.teranga.postgres.PostgresBinaries;
import org.teranga.postgres.Unprivileged;

/**
 * The embedded PostgreSQL: real passwords, the loopback address only, no socket file. Its log holds no statements and no values, since
 * those may be personal data.
 */
final class PostgresServer {
    static final String NAME = "postgresql";
    private static final String INVALID_PASSWORD = "28P01";
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final int ATTEMPTS = 4;
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "max_connections=100",
            "shared_buffers=96MB",
            "io_method=sync",
            "timezone=UTC",
            "log_timezone=UTC",
            "log_min_error_statement=panic",
            "log_error_verbosity=terse",
            "log_parameter_max_length_on_error=0");

    private final DataFolder folder;
    private final Path installed;
    private final BundledVersions versions;
    private final ServerProcesses children;
    private int port;

    PostgresServer(DataFolder folder, Path installed, BundledVersions versions, ServerProcesses children) {
        this.folder = folder;
        this.installed = installed;
        this.versions = versions;
        this.children = children;
    }

    /** Starts it on the data folder, and makes roles and databases where they are missing. Started again, it keeps its port. */
    EmbeddedDatabase start() throws IOException, SQLException, InterruptedException {
        try {
            return start(PostgresBinaries.in(installed));
        } catch (NotRunnableHere failure) {
            throw new LaunchFailed(
                    failure.getMessage() + ", or name a database with TERANGA_DATABASE_URL and TERANGA_AUTH_URL",
                    failure);
        }
    }

    private EmbeddedDatabase start(Path binaries) throws IOException, SQLException, InterruptedException {
        Unprivileged user = Unprivileged.of(folder.path(), binaries.resolve("bin/postgres"));
        Path files = new Cluster(folder, binaries, versions.postgresqlMajor(), user, children).ready();
        for (int attempt = 1; ; attempt++) {
            EmbeddedDatabase database = new EmbeddedDatabase(port == 0 ? Ports.anyFree() : port);
            ChildProcess server = children.start(command(user, binaries, files, database.port()));
            try (Connection connection = await(server, database)) {
                requireOurs(connection, files);
                new DatabaseRoles(connection, folder.secrets()).ensure();
                port = database.port();
                return database;
            } catch (LaunchFailed failure) {
                // somebody took the port in between, or the last server's remains are not gone yet
                if (attempt == ATTEMPTS || !LogFile.of(server).mentions("Address already in use", "is still in use")) {
                    throw failure;
                }
                Thread.sleep(Duration.ofMillis(500));
            }
        }
    }

    private Command command(Unprivileged user, Path binaries, Path files, int port) {
        List<String> words = new ArrayList<>(user.prefix());
        words.addAll(List.of(binaries.resolve("bin/postgres").toString(), "-D", files.toString(), "-p", "" + port));
        SETTINGS.forEach(setting -> words.addAll(List.of("-c", setting)));
        return new Command(NAME, words, Map.of("LC_ALL", "C"), folder.log(NAME), Signal.INT);
    }

    private Connection await(ChildProcess server, EmbeddedDatabase database) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return database.connect("postgres", folder.secrets().get(Secret.DATABASE_SUPERUSER));
            } catch (SQLException notYet) {
                if (INVALID_PASSWORD.equals(notYet.getSQLState())) {
                    throw new LaunchFailed("secrets.properties in " + folder.path()
                            + " does not belong to the database beside it; restore both from the same backup");
                }
                if (!server.isAlive() || System.nanoTime() - deadline > 0) {
                    throw LogFile.of(server).failure("PostgreSQL did not start", "FATAL:", "PANIC:");
                }
            }
            Thread.sleep(Duration.ofMillis(50));
        }
    }

    private static void requireOurs(Connection connection, Path files) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show data_directory")) {
            row.next();
            if (!row.getString("data_directory").equals(files.toString())) {
                throw new LaunchFailed(
                        "another PostgreSQL (" + row.getString("data_directory") + ") answers in place of " + files);
            }
        }
    }
}
