package org.teranga.matching.plan.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.platform.persistence.TenantDatabase;

/**
 * Which offers are of one person. Offers are of one person where they have the same account, or else where everything by which people
 * are found is the same, name, e-mail and telephone, and there is one of the latter two: a name alone tells nobody. Nothing is opened
 * for that: keyed hashes are compared.
 */
@ApplicationScoped
class OfferPersons {
    private static final String SEVERAL = """
            select id as offer, person from (
                select id, person, count(*) over (partition by person) as offers from (
                    select o.id, coalesce(o.account_id::text, case when o.email is not null or o.phone is not null then (
                               select md5(string_agg(t.hash, ' ' order by t.hash)) from matching.offer_trace t
                               where t.tenant_id = :tenant and t.offer_id = o.id) end) as person
                    from matching.offer o
                    where o.tenant_id = :tenant and o.status in ('received', 'proposed') and o.host is distinct from 'organisation') each_offer
                where person is not null) counted
            where offers > 1
            """;

    private final TenantDatabase database;

    @Inject
    OfferPersons(TenantDatabase database) {
        this.database = database;
    }

    /** For the offers of persons with several, a key of the person, which means nothing outside of this answer. */
    Map<String, String> withSeveral() {
        Map<String, String> persons = new HashMap<>();
        database.sql(SEVERAL).list(Row.class).forEach(one -> persons.put(one.offer.toString(), one.person));
        return persons;
    }

    private record Row(OfferId offer, String person) {}
}
