package org.teranga.matching.safeguarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantSql;
import org.teranga.platform.qualification.QualificationHolders;

/** The persons behind offers, who can show a charter, a course or a check. */
@ApplicationScoped
class OfferHolders implements QualificationHolders {
    private final TenantSql sql;

    @Inject
    OfferHolders(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public boolean knows(UUID holder) {
        return sql.first(
                        "select exists (select 1 from matching.offer where person_id = ? or account_id = ?)",
                        row -> row.getBoolean(1),
                        holder,
                        holder)
                .orElse(false);
    }

    @Override
    public Map<UUID, Holder> called(Collection<UUID> holders) {
        String ids = holders.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
        Map<UUID, Holder> called = new HashMap<>();
        sql.list(
                "select person_id, account_id, id, receipt_number from matching.offer"
                        + " where person_id = any (?::uuid[]) or account_id = any (?::uuid[]) order by received_at",
                row -> {
                    Holder holder = new Holder(row.getString(4), "/desk/offers/" + row.getString(3));
                    called.put(row.getObject(1, UUID.class), holder);
                    @Nullable UUID account = row.getObject(2, UUID.class);
                    if (account != null) {
                        called.put(account, holder);
                    }
                    return true;
                },
                ids,
                ids);
        called.keySet().retainAll(holders);
        return called;
    }
}
