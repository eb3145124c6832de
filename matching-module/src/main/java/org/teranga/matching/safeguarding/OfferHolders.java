package org.teranga.matching.safeguarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.qualification.QualificationHolders;

/** The persons behind offers, who can show a charter, a course or a check. */
@ApplicationScoped
class OfferHolders implements QualificationHolders {
    private final TenantDatabase database;

    @Inject
    OfferHolders(TenantDatabase database) {
        this.database = database;
    }

    @Override
    public boolean knows(UUID holder) {
        return database.sql("select 1 from matching.offer"
                        + " where tenant_id = :tenant and (person_id = :holder or account_id = :holder) limit 1")
                .bind("holder", holder)
                .any();
    }

    @Override
    public Map<UUID, Holder> called(Collection<UUID> holders) {
        Map<UUID, Holder> called = new HashMap<>();
        database.sql("""
                        select person_id, account_id, id, receipt_number from matching.offer
                        where tenant_id = :tenant and (person_id = any (:holders) or account_id = any (:holders)) order by received_at
                        """).bindIds("holders", holders).list(Row.class).forEach(row -> {
            Holder holder = new Holder(row.receiptNumber, "/desk/offers/" + row.id);
            called.put(row.personId, holder);
            if (row.accountId != null) {
                called.put(row.accountId, holder);
            }
        });
        called.keySet().retainAll(holders);
        return called;
    }

    private record Row(UUID personId, @Nullable UUID accountId, UUID id, String receiptNumber) {}
}
