package org.teranga.e2e.platform;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** The database of a platform that runs here, as its owner reaches it beside the platform. */
final class OwnDatabase {
    private static final int PORT_LINE = 3;

    private OwnDatabase() {}

    /** A connection to the database of the application, by the platform's data folder; to be closed. */
    static Connection of(Platform platform) throws IOException, SQLException {
        Path data = platform.data();
        Properties secrets = new Properties();
        try (Reader file = Files.newBufferedReader(data.resolve("secrets.properties"))) {
            secrets.load(file);
        }
        String port = Files.readAllLines(data.resolve("database").resolve("postmaster.pid"))
                .get(PORT_LINE)
                .strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/teranga",
                "postgres",
                secrets.getProperty("database.superuser"));
    }
}
