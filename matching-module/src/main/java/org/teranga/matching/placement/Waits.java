package org.teranga.matching.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantSql;

/** Who still waits for an answer, from whom and since when, so that nobody is forgotten. Two queries. */
@ApplicationScoped
public class Waits {
    private static final String OPEN = """
            select count(*) filter (where state = 'reviewed'), min(changed_at) filter (where state = 'reviewed'),
                   count(*) filter (where state = 'household_accepted'), min(changed_at) filter (where state = 'household_accepted'),
                   count(*) filter (where state in ('proposed', 'host_accepted', 'approved')),
                   min(changed_at) filter (where state in ('proposed', 'host_accepted', 'approved')),
                   count(*) filter (where state in ('proposed', 'host_accepted', 'approved') and changed_at < ?),
                   count(*) filter (where state = 'host_accepted')
            from matching.placement where holds
            """;

    private final TenantSql sql;
    private final Patience patience;
    private final Clock clock;

    @Inject
    Waits(TenantSql sql, Patience patience, Clock clock) {
        this.sql = sql;
        this.patience = patience;
        this.clock = clock;
    }

    /** As it is now. */
    @Transactional
    public WaitsView now() {
        WaitsView.Part families = sql.first(
                        "select count(*), min(waiting_since) from matching.need where status = 'received'",
                        row -> part(row, 1))
                .orElseThrow();
        return sql.first(
                        OPEN,
                        row -> new WaitsView(
                                families, part(row, 1), part(row, 3), part(row, 5), row.getLong(7), row.getLong(8)),
                        patience.teamSince(clock.instant()))
                .orElseThrow();
    }

    private static WaitsView.Part part(ResultSet row, int column) throws SQLException {
        @Nullable OffsetDateTime since = row.getObject(column + 1, OffsetDateTime.class);
        return new WaitsView.Part(row.getLong(column), since == null ? null : since.toInstant());
    }
}
