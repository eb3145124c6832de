package org.teranga.matching.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.teranga.platform.persistence.Plumbing;

/** What associations let each other know of where they take what; everybody may know it. */
@ApplicationScoped
class Reaches {
    private final Plumbing plumbing;

    @Inject
    Reaches(Plumbing plumbing) {
        this.plumbing = plumbing;
    }

    /** Says it anew for one association. */
    void put(UUID tenant, Reach reach) {
        plumbing.run(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into matching.reach (tenant_id, kinds, refused) select id, ?, ? from platform.tenant where id = ?"
                            + " on conflict (tenant_id) do update set kinds = excluded.kinds, refused = excluded.refused"
                            + " where (reach.kinds, reach.refused) is distinct from (excluded.kinds, excluded.refused)")) {
                insert.setArray(
                        1, connection.createArrayOf("text", reach.kinds().toArray()));
                insert.setArray(
                        2, connection.createArrayOf("text", reach.refused().toArray()));
                insert.setObject(3, tenant);
                insert.executeUpdate();
            }
        });
    }

    /** What these have said; one that has said nothing takes everything. */
    Map<UUID, Reach> of(Collection<UUID> tenants) {
        return plumbing.call(connection -> read(connection, tenants));
    }

    private static Map<UUID, Reach> read(Connection connection, Collection<UUID> tenants) throws java.sql.SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select tenant_id, kinds, refused from matching.reach where tenant_id = any (?)")) {
            select.setArray(1, connection.createArrayOf("uuid", tenants.toArray()));
            try (ResultSet rows = select.executeQuery()) {
                Map<UUID, Reach> reaches = new HashMap<>();
                while (rows.next()) {
                    reaches.put(
                            rows.getObject(1, UUID.class),
                            new Reach(List.of((String[]) rows.getArray(2).getArray()), List.of((String[])
                                    rows.getArray(3).getArray())));
                }
                return reaches;
            }
        }
    }

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
