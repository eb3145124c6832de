package org.teranga.platform.testing.house;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.ConfigProvider;

/** How many statements the application's role has run so far, as PostgreSQL counts them. */
public final class Statements {
    private static final String COUNT =
            "select coalesce(sum(calls), 0) from pg_stat_statements where userid = 'teranga_app'::regrole";

    private static final String HOLD =
            "select count(*) filter (where picked) from (select picked from platform.job for update) all_jobs";

    private static final int TIMES = 3;

    private Statements() {}

    /**
     * The statements that reading makes the application run, and no job: none runs meanwhile. What is remembered for a second is asked for
     * once, just before; the least counts, as soon as it has come twice in at least three times.
     */
    public static long during(Runnable reading) {
        try (Connection jobs = asSuperuser();
                Statement statement = jobs.createStatement()) {
            jobs.setAutoCommit(false);
            Eventually.gives(() -> held(jobs, statement));
            AtomicLong least = new AtomicLong(Long.MAX_VALUE);
            AtomicInteger times = new AtomicInteger();
            return Eventually.gives(() -> {
                reading.run();
                long before = count();
                reading.run();
                long now = count() - before;
                boolean twice = now == least.getAndAccumulate(now, Math::min);
                return Optional.of(now).filter(same -> times.incrementAndGet() >= TIMES && twice);
            });
        } catch (SQLException failure) {
            throw new IllegalStateException("the jobs cannot be held", failure);
        }
    }

    /** Locks all jobs until the connection is closed, so that none begins; empty where one runs. */
    private static Optional<Boolean> held(Connection jobs, Statement statement) {
        try (ResultSet running = statement.executeQuery(HOLD)) {
            running.next();
            if (running.getLong(1) == 0) {
                return Optional.of(true);
            }
            jobs.rollback();
            return Optional.empty();
        } catch (SQLException failure) {
            throw new IllegalStateException("the jobs cannot be held", failure);
        }
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
