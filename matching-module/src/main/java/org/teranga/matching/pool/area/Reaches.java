package org.teranga.matching.pool.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.platform.persistence.SystemDatabase;

/** What associations let each other know of where they take what; everybody may know it. */
@ApplicationScoped
class Reaches {
    private final SystemDatabase database;

    @Inject
    Reaches(SystemDatabase database) {
        this.database = database;
    }

    /** Says it anew for one association. */
    void put(UUID tenant, Reach reach) {
        database.sql("""
                        insert into matching.reach (tenant_id, kinds, refused)
                        select id, :kinds, :refused from platform.tenant where id = :tenant
                        on conflict (tenant_id) do update set kinds = excluded.kinds, refused = excluded.refused
                        where (reach.kinds, reach.refused) is distinct from (excluded.kinds, excluded.refused)
                        """)
                .bindTexts("kinds", reach.kinds())
                .bindTexts("refused", reach.refused())
                .bind("tenant", tenant)
                .update();
    }

    /** What these have said; one that has said nothing takes everything. */
    Map<UUID, Reach> of(Collection<UUID> tenants) {
        return database
                .sql("select tenant_id, kinds, refused from matching.reach where tenant_id = any (:tenants)")
                .bindIds("tenants", tenants)
                .list(ReachRow.class)
                .stream()
                .collect(Collectors.toMap(ReachRow::tenantId, row -> new Reach(row.kinds, row.refused)));
    }

    private record ReachRow(UUID tenantId, List<String> kinds, List<String> refused) {}

    /**
     * What an association takes.
     *
     * @param kinds   codes of kinds
     * @param refused what it does not take in a department: {@code 31:housing}
     */
    record Reach(List<String> kinds, List<String> refused) {
        Reach {
            kinds = List.copyOf(kinds);
            refused = List.copyOf(refused);
        }

        boolean takes(String kind, String department) {
            return kinds.contains(kind) && !refused.contains(department + ":" + kind);
        }
    }
}
