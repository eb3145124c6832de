package org.teranga.benchmarks.platform;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What a week of work has left in the database: counted there, past the pages that tell of it. */
final class WeekRows {
    private static final String OPEN = """
            from platform.tenant t join lateral (
                select id, 'offer' as kind from matching.offer o where o.tenant_id = t.id and o.status = 'received'
                union all select id, 'need' from matching.need n where n.tenant_id = t.id and n.status = 'received') r on true
            left join platform.case_file f on f.tenant_id = t.id and f.kind = r.kind and f.subject_id = r.id
            where t.slug = ?
            """;
    private static final String TWICE = """
            select count(*) from platform.tenant t
            join platform.case_note a on a.tenant_id = t.id
            join platform.case_note b on b.tenant_id = t.id and b.file_id = a.file_id and b.author <> a.author and b.id > a.id
                and a.channel = 'call' and b.channel = 'call' and b.at between a.at and a.at + interval '2 hours'
            where t.slug = ?
            """;
    private static final String NO_DATE = """
             and coalesce(f.stage, 'new') not in ('ready', 'parked', 'unreachable') and f.next_on is null and not exists (
                select 1 from platform.case_task w where w.tenant_id = t.id and w.file_id = f.id and w.done_at is null)
            """;

    private final PlatformDatabase database;
    private final String slug;

    /** @param data the data folder of a platform that runs */
    WeekRows(Path data, String slug) {
        database = new PlatformDatabase(data);
        this.slug = slug;
    }

    /** How many offers and needs wait for somebody. */
    long open() throws SQLException {
        return count("select count(*) " + OPEN);
    }

    /** How many of them nobody has looked at. */
    long unseen() throws SQLException {
        return count("select count(*) " + OPEN + " and coalesce(f.stage, 'new') = 'new'");
    }

    /** How many of them nobody looks after. */
    long withoutOwner() throws SQLException {
        return count("select count(*) " + OPEN + " and f.owner is null");
    }

    /** How many that are worked on have no day on which something is done. */
    long withoutDate() throws SQLException {
        return count("select count(*) " + OPEN + NO_DATE);
    }

    /** How often two called about the same within two hours. */
    long calledTwice() throws SQLException {
        return count(TWICE);
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = database.connection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, slug);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
