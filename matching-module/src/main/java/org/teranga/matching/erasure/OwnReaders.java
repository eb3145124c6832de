package org.teranga.matching.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.reading.OwnRecords;

/** What others may open of somebody: the offers and needs, and the placements in which they are introduced. */
@ApplicationScoped
@Transactional
class OwnReaders implements OwnRecords {
    private static final String WITH_PLACEMENTS = """
            with own as (select id from matching.offer where tenant_id = :tenant and {whose} = :id
                union select id from matching.need where tenant_id = :tenant and {whose} = :id)
            select id from own union
            select p.id from matching.placement p where p.tenant_id = :tenant
                and (p.need_id in (select id from own) or p.offer_id in (select id from own))
            """;

    private final TenantDatabase database;

    @Inject
    OwnReaders(TenantDatabase database) {
        this.database = database;
    }

    @Override
    public List<UUID> of(UUID account) {
        return list("account_id", account);
    }

    /** The same of the person behind a secret link. */
    List<UUID> ofPerson(UUID person) {
        return list("person_id", person);
    }

    private List<UUID> list(String whose, UUID id) {
        return database.sql(WITH_PLACEMENTS.replace("{whose}", whose))
                .bind("id", id)
                .list(UUID.class);
    }
}
