package org.teranga.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.teranga.platform.persistence.DatabaseFailed;
import org.teranga.platform.persistence.SystemDatabase;

/** PostgreSQL: whether it answers, and how many of its connections are taken. */
@ApplicationScoped
class DatabaseProbe implements Probe {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int MOSTLY = 80;
    private static final String CONNECTIONS =
            "select 100 * count(*) / current_setting('max_connections')::int from pg_stat_activity";

    private final SystemDatabase database;

    @Inject
    DatabaseProbe(SystemDatabase database) {
        this.database = database;
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
            long taken = database.sql(CONNECTIONS).within(PATIENCE).one(Long.class);
            long millis = (System.nanoTime() - begun) / 1_000_000;
            return taken >= MOSTLY
                    ? Finding.ailing("health.database.full", millis, taken)
                    : Finding.well("health.database.answers", millis, taken);
        } catch (DatabaseFailed away) {
            return Finding.down("health.away");
        }
    }
}
