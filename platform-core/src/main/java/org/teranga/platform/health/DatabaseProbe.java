package org.teranga.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.Statement;
import org.teranga.platform.persistence.DatabaseFailed;
import org.teranga.platform.persistence.Plumbing;

/** PostgreSQL: whether it answers, and how many of its connections are taken. */
@ApplicationScoped
class DatabaseProbe implements Probe {
    private static final int SECONDS = 2;
    private static final int MOSTLY = 80;
    private static final String CONNECTIONS =
            "select 100 * count(*) / current_setting('max_connections')::int from pg_stat_activity";

    private final Plumbing plumbing;

    @Inject
    DatabaseProbe(Plumbing plumbing) {
        this.plumbing = plumbing;
    }

    @Override
    public String key() {
        return "database";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Finding look() {
        long begun = System.nanoTime();
        try {
            long taken = plumbing.call(connection -> {
                try (Statement statement = connection.createStatement()) {
                    statement.setQueryTimeout(SECONDS);
                    try (ResultSet row = statement.executeQuery(CONNECTIONS)) {
                        row.next();
                        return row.getLong(1);
                    }
                }
            });
            long millis = (System.nanoTime() - begun) / 1_000_000;
            return taken >= MOSTLY
                    ? Finding.ailing("health.database.full", millis, taken)
                    : Finding.well("health.database.answers", millis, taken);
        } catch (DatabaseFailed away) {
            return Finding.down("health.away");
        }
    }
}
