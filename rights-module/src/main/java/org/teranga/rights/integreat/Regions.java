package org.teranga.rights.integreat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.platform.persistence.SystemDatabase;

/** In which languages each association has published rights pages: what the list of all regions says without opening any of them. */
@ApplicationScoped
class Regions {
    private final SystemDatabase database;
    private final Clock clock;

    @Inject
    Regions(SystemDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The languages of all that have any. */
    Map<UUID, List<String>> all() {
        return database.sql("select tenant_id, languages from rights.region").list(Region.class).stream()
                .collect(Collectors.toMap(Region::tenantId, Region::languages));
    }

    /** Those of one; empty where it has published nothing. */
    List<String> of(UUID tenant) {
        return database.sql("select tenant_id, languages from rights.region where tenant_id = :tenant")
                .bind("tenant", tenant)
                .first(Region.class)
                .map(Region::languages)
                .orElse(List.of());
    }

    /** Says anew which those of one are. */
    void put(UUID tenant, List<String> languages) {
        database.sql("""
                        insert into rights.region (tenant_id, languages, changed_at) values (:tenant, :languages, :now)
                        on conflict (tenant_id) do update set languages = excluded.languages, changed_at = excluded.changed_at
                        where rights.region.languages <> excluded.languages
                        """)
                .bind("tenant", tenant)
                .bindTexts("languages", languages)
                .bind("now", clock.instant())
                .update();
    }

    private record Region(UUID tenantId, List<String> languages) {}
}
