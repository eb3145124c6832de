package org.teranga.rights.integreat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.teranga.platform.persistence.Plumbing;

/** In which languages each association has published rights pages: what the list of all regions says without opening any of them. */
@ApplicationScoped
class Regions {
    private final Plumbing plumbing;
    private final Clock clock;

    @Inject
    Regions(Plumbing plumbing, Clock clock) {
        this.plumbing = plumbing;
        this.clock = clock;
    }

    /** The languages of all that have any. */
    Map<UUID, List<String>> all() {
        return plumbing.call(connection -> {
            try (PreparedStatement statement =
                            connection.prepareStatement("select tenant_id, languages from rights.region");
                    ResultSet rows = statement.executeQuery()) {
                Map<UUID, List<String>> all = new HashMap<>();
                while (rows.next()) {
                    all.put(rows.getObject(1, UUID.class), List.of((String[])
                            rows.getArray(2).getArray()));
                }
                return all;
            }
        });
    }

    /** Those of one; empty where it has published nothing. */
    List<String> of(UUID tenant) {
        return plumbing.call(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement("select languages from rights.region where tenant_id = ?")) {
                statement.setObject(1, tenant);
                try (ResultSet rows = statement.executeQuery()) {
                    return rows.next() ? List.of((String[]) rows.getArray(1).getArray()) : List.<String>of();
                }
            }
        });
    }

    /** Says anew which those of one are. */
    void put(UUID tenant, List<String> languages) {
        plumbing.run(connection -> {
            try (PreparedStatement statement = connection.prepareStatement("""
                    insert into rights.region (tenant_id, languages, changed_at) values (?, ?, ?)
                    on conflict (tenant_id) do update set languages = excluded.languages, changed_at = excluded.changed_at
                    where rights.region.languages <> excluded.languages
                    """)) {
                statement.setObject(1, tenant);
                statement.setArray(2, connection.createArrayOf("text", languages.toArray()));
                statement.setObject(3, clock.instant().atOffset(ZoneOffset.UTC));
                statement.executeUpdate();
            }
        });
    }
}
