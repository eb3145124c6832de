package org.teranga.matching.pool.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.teranga.platform.persistence.TenantDatabase;

/**
 * Finds the needs of one household: those of one account, or else those for which everything by which people are found is the same, the
 * name among it, and an e-mail address Somebody who notes needs for several households may leave the same telephone for all of them; their
 * names are not the same. Nothing is opened for that: keyed hashes are compared. This is for staff only: whoever knows a name and an
 * address can leave both in the public form.
 */
@ApplicationScoped
public class Households {
    private static final String OTHERS = """
            with asked as (
                select id, account_id, name is not null and (email is not null or phone is not null) as told
                from matching.need where tenant_id = :tenant and id = any (:needs))
            select a.id as asked, n.id as other, n.waiting_since
            from asked a join matching.need n on n.account_id = a.account_id and n.id <> a.id
            where n.tenant_id = :tenant and n.status <> 'withdrawn'
            union
            select a.id, n.id, n.waiting_since
            from asked a
            join matching.need_trace mine on mine.tenant_id = :tenant and mine.need_id = a.id
            join matching.need_trace theirs on theirs.tenant_id = mine.tenant_id and theirs.hash = mine.hash and theirs.need_id <> a.id
            join matching.need n on n.tenant_id = theirs.tenant_id and n.id = theirs.need_id
            where a.told and n.status <> 'withdrawn' and n.name is not null and (n.email is not null or n.phone is not null)
            group by a.id, n.id, n.waiting_since
            having count(*) = (select count(*) from matching.need_trace t where t.tenant_id = :tenant and t.need_id = a.id)
               and count(*) = (select count(*) from matching.need_trace t where t.tenant_id = :tenant and t.need_id = n.id)
            order by 3, 2
            """;

    private final TenantDatabase database;

    @Inject
    Households(TenantDatabase database) {
        this.database = database;
    }

    /** The other open needs of the households of these needs, those that wait longest first; who has no other is left out. */
    public Map<NeedId, List<NeedId>> others(Collection<NeedId> needs) {
        return database
                .sql(OTHERS)
                .bindIds("needs", needs.stream().map(NeedId::value).toList())
                .list(OtherRow.class)
                .stream()
                .collect(Collectors.groupingBy(
                        OtherRow::asked, LinkedHashMap::new, Collectors.mapping(OtherRow::other, Collectors.toList())));
    }

    private record OtherRow(NeedId asked, NeedId other, Instant waitingSince) {}
}
