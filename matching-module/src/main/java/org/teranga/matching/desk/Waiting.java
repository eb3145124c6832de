package org.teranga.matching.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.teranga.platform.persistence.TenantSql;

/** What nobody has answered yet. */
@ApplicationScoped
class Waiting {
    private final TenantSql sql;

    @Inject
    Waiting(TenantSql sql) {
        this.sql = sql;
    }

    /** Needs for which nobody was proposed yet. */
    Queue needs() {
        return sql.first(
                        "select count(*), min(waiting_since) from matching.need where status = 'received'",
                        Waiting::queue)
                .orElseThrow();
    }

    /** Offers for which nobody was proposed yet. */
    Queue offers() {
        return sql.first(
                        "select count(*), min(received_at) from matching.offer where status = 'received'",
                        Waiting::queue)
                .orElseThrow();
    }

    private static Queue queue(ResultSet row) throws SQLException {
        OffsetDateTime oldest = row.getObject(2, OffsetDateTime.class);
        return new Queue(row.getLong(1), Optional.ofNullable(oldest).map(OffsetDateTime::toInstant));
    }

    /**
     * Those that wait.
     *
     * @param count  how many
     * @param oldest since when the one that waits longest; empty where none waits
     */
    record Queue(long count, Optional<Instant> oldest) {}
}
