package org.teranga.platform.testing.house;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.ConfigProvider;

/** How many statements the application's role has run so far, as PostgreSQL counts them. */
public final class Statements {
    private static final String COUNT =
            "select coalesce(sum(calls), 0) from pg_stat_statements where userid = 'teranga_app'::regrole";

    private Statements() {}

    /**
     * The statements that reading makes the application run. PostgreSQL counts those of jobs that happen to run
     * meanwhile too, so it is read until the least has come twice, with a pause in which a job can end.
     */
    public static long during(Runnable reading) {
        AtomicLong least = new AtomicLong(Long.MAX_VALUE);
        return Eventually.gives(() -> {
            long before = count();
            reading.run();
            long now = count() - before;
            return Optional.of(now).filter(same -> same == least.getAndAccumulate(same, Math::min));
        });
    }

    /** A connection of the cluster's superuser, who alone sees the rows of all associations at once. */
    public static Connection asSuperuser() throws SQLException {
        String url = ConfigProvider.getConfig().getValue("teranga.database.url", String.class);
        return DriverManager.getConnection(url, "postgres", "postgres");
    }

    /** A connection of the database's owner. */
    public static Connection asOwner() throws SQLException {
        var config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("teranga.database.url", String.class),
                config.getValue("teranga.database.owner.user", String.class),
                config.getValue("teranga.database.owner.password", String.class));
    }

    private static long count() {
        try (Connection connection = asOwner();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(COUNT)) {
            result.next();
            return result.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException("the statements cannot be counted", failure);
        }
    }
}
