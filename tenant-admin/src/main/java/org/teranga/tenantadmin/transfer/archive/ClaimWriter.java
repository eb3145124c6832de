package org.teranga.tenantadmin.transfer.archive;

import jakarta.json.JsonObjectBuilder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.json.Json;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.web.Problem;

/**
 * Keeps rows of authority that stay out as what the association said where it comes from: of whom, and what, without anything that is
 * sealed. It counts for nothing until members of this association have confirmed it in their own name.
 */
final class ClaimWriter implements RowsLeftOut {
    /** A code, a date, an id; longer words are none of them. */
    private static final int LONGEST = 100;

    private final Table table;
    private final List<String> subjects;
    private final Header header;
    private final Instant at;

    /** @param header of the archive: who says it, and when */
    ClaimWriter(Table table, ArrivalRules rules, Header header, Instant at) {
        this.table = table;
        this.subjects = rules.toldOf(table);
        this.header = header;
        this.at = at;
    }

    @Override
    public void write(Connection connection, List<Map<String, @Nullable String>> rows) throws SQLException {
        if (subjects.isEmpty() || rows.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement("insert into platform.foreign_claim"
                + " (id, subject, source, facts, arrived_at, said_by, said_at) values (?, ?, ?, ?, ?, ?, ?)")) {
            for (Map<String, @Nullable String> row : rows) {
                for (String subject : subjects) {
                    String id = row.get(subject);
                    if (id != null) {
                        insert.setObject(1, Uuid7.at(at));
                        insert.setObject(2, UUID.fromString(id));
                        insert.setString(3, table.name());
                        insert.setString(4, facts(row));
                        insert.setObject(5, OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
                        insert.setString(6, header.association().name());
                        insert.setObject(7, OffsetDateTime.ofInstant(header.madeAt(), ZoneOffset.UTC));
                        insert.addBatch();
                    }
                }
            }
            insert.executeBatch();
        } catch (IllegalArgumentException noId) {
            throw Problem.unprocessable("transfer.rows_refused", table.name(), 1, rows.size(), "id");
        }
    }

    private String facts(Map<String, @Nullable String> row) {
        JsonObjectBuilder facts = Json.createObjectBuilder();
        for (Column column : table.travelling()) {
            String value = row.get(column.name());
            if (value != null && column.content() instanceof Column.Content.Plain && value.length() <= LONGEST) {
                facts.add(column.name(), value);
            }
        }
        return facts.build().toString();
    }
}
