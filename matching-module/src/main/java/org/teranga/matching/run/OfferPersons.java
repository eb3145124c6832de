package org.teranga.matching.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.teranga.platform.persistence.TenantSql;

/**
 * Which offers are of one person. Offers are of one person where they have the same account, or else where everything by which people
 * are found is the same, name, e-mail and telephone, and there is one of the latter two: a name alone tells nobody. Nothing is opened
 * for that: keyed hashes are compared.
 */
@ApplicationScoped
class OfferPersons {
    private static final String SEVERAL = """
            select id, person from (
                select id, person, count(*) over (partition by person) as offers from (
                    select o.id, coalesce(o.account_id::text, case when o.email is not null or o.phone is not null then (
                               select md5(string_agg(t.hash, ' ' order by t.hash)) from matching.offer_trace t
                               where t.offer_id = o.id) end) as person
                    from matching.offer o
                    where o.status in ('received', 'proposed') and o.host is distinct from 'organisation') each_offer
                where person is not null) counted
            where offers > 1
            """;

    private final TenantSql sql;

    @Inject
    OfferPersons(TenantSql sql) {
        this.sql = sql;
    }

    /** For the offers of persons with several, a key of the person, which means nothing outside of this answer. */
    Map<String, String> withSeveral() {
        Map<String, String> persons = new HashMap<>();
        sql.list(SEVERAL, row -> Map.entry(row.getObject(1, UUID.class).toString(), row.getString(2)))
                .forEach(one -> persons.put(one.getKey(), one.getValue()));
        return persons;
    }
}
