package org.teranga.benchmarks.platform;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** The database of a platform that runs on a data folder of this machine, past all that keeps associations apart: to fill it and to count in it. */
final class PlatformDatabase {
    private static final int PORT_LINE = 3;

    private final String url;
    private final String password;

    /** @param data the data folder of a platform that runs */
    PlatformDatabase(Path data) {
        try (Reader secrets = Files.newBufferedReader(data.resolve("secrets.properties"))) {
            Properties known = new Properties();
            known.load(secrets);
            password = known.getProperty("database.superuser");
            String port =
                    Files.readAllLines(data.resolve("database/postmaster.pid")).get(PORT_LINE);
            url = "jdbc:postgresql://127.0.0.1:" + port.strip() + "/teranga";
        } catch (IOException away) {
            throw new UncheckedIOException("no platform runs on " + data, away);
        }
    }

    Connection connection() throws SQLException {
        return DriverManager.getConnection(url, "postgres", password);
    }
}
