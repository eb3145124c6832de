package org.teranga.tenantadmin.transfer.archive.table;

import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.json.Json;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.refusal.Refusal;

/**
 * Keeps rows of authority that stay out as what the association said where it comes from: of whom, and what, without anything that is
 * sealed. It counts for nothing until members of this association have confirmed it in their own name.
 */
public final class ClaimWriter implements RowsLeftOut {
    /** A code, a date, an id; longer words are none of them. */
    private static final int LONGEST = 100;

    private final ArchiveTable table;
    private final List<String> subjects;
    private final Header header;
    private final Instant at;

    /** @param header of the archive: who says it, and when */
    public ClaimWriter(ArchiveTable table, ArrivalRules rules, Header header, Instant at) {
        this.table = table;
        this.subjects = rules.toldOf(table);
        this.header = header;
        this.at = at;
    }

    @Override
    public void write(TenantDatabase database, List<Map<String, @Nullable String>> rows) {
        List<Claim> claims = new ArrayList<>();
        try {
            for (Map<String, @Nullable String> row : rows) {
                subjects.stream()
                        .flatMap(subject -> Stream.ofNullable(row.get(subject)))
                        .forEach(id -> claims.add(new Claim(UUID.fromString(id), facts(row))));
            }
        } catch (IllegalArgumentException noId) {
            throw Refusal.unprocessable("transfer.rows_refused", table.name(), 1, rows.size(), "id");
        }
        database.sql(
                        "insert into platform.foreign_claim (tenant_id, id, subject, source, facts, arrived_at, said_by, said_at)"
                                + " values (:tenant, :id, :subject, :source, :facts, :arrivedAt, :saidBy, :saidAt)")
                .bind("source", table.name())
                .bind("arrivedAt", at)
                .bind("saidBy", header.association().name())
                .bind("saidAt", header.madeAt())
                .updateEach(
                        claims,
                        (claim, values) -> values.bind("id", Uuid7.at(at))
                                .bind("subject", claim.subject)
                                .bind("facts", claim.facts));
    }

    private record Claim(UUID subject, String facts) {}

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
