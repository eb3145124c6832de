package org.teranga.matching.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantSql;

/**
 * Which offers and needs are whose, and when something last happened to them. When a record was made is read from its id, which tells the
 * moment: since when somebody waits may be years earlier, as a spreadsheet says it.
 */
@ApplicationScoped
class QuietRecords {
    private static final int MOST = 2_000;

    /** Of an erased person nothing is left by which it could be known. */
    private static final String KNOWN = "not (r.status = 'withdrawn' and r.name is null and r.email is null"
            + " and r.phone is null and r.link_hash is null and r.account_id is null)";

    private static final String LAST =
            "greatest(to_timestamp(('x' || translate(left(r.id::text, 13), '-', ''))::bit(48)::bigint"
                    + " / 1000.0), r.first_proposed_at, r.withdrawn_at, (select max(p.changed_at) from matching.placement p"
                    + " where p.tenant_id = r.tenant_id and p.{record}_id = r.id))";

    private final TenantSql sql;

    @Inject
    QuietRecords(TenantSql sql) {
        this.sql = sql;
    }

    /** The records under these persons' ids, with the moment of each. */
    Map<UUID, Instant> of(Table table, Collection<UUID> persons) {
        return moments(table, "r.person_id = any (?::uuid[])", array(persons));
    }

    /** The records of this account, or found by one of these hashes. */
    Map<UUID, Instant> near(Table table, @Nullable UUID account, Collection<String> hashes) {
        return moments(
                table,
                "(r.account_id = ? or exists (select 1 from matching." + table.word + "_trace t where t." + table.word
                        + "_id = r.id and t.hash = any (?::text[])))",
                account,
                "{" + String.join(",", hashes) + "}");
    }

    /** The records to which nothing has happened for so long. */
    Map<UUID, Instant> quietSince(Table table, Instant openSince, Instant closedSince) {
        return moments(
                table,
                last(table)
                        + " < case when r.status in ('received', 'proposed') then ?::timestamptz else ?::timestamptz end",
                openSince,
                closedSince);
    }

    private Map<UUID, Instant> moments(Table table, String where, @Nullable Object... values) {
        Map<UUID, Instant> moments = new HashMap<>();
        sql.list(
                        "select r.id, " + last(table) + " as last from matching." + table.word + " r where " + KNOWN
                                + " and " + where + " order by last limit " + MOST,
                        row -> Map.entry(
                                row.getObject(1, UUID.class),
                                row.getObject(2, OffsetDateTime.class).toInstant()),
                        values)
                .forEach(one -> moments.put(one.getKey(), one.getValue()));
        return moments;
    }

    /** Under whose id this offer or need is kept. */
    Optional<UUID> personOf(UUID record) {
        return sql.first(
                "select r.person_id from matching.offer r where r.id = ? and " + KNOWN
                        + " union select r.person_id from matching.need r where r.id = ? and " + KNOWN,
                row -> row.getObject(1, UUID.class),
                record,
                record);
    }

    /** Whether one of these persons has a placement that is not over. */
    boolean placed(Collection<UUID> persons) {
        String ids = array(persons);
        return sql.first(
                        "select 1 from matching.placement p join matching.need n on n.id = p.need_id"
                                + " join matching.offer o on o.id = p.offer_id where p.holds"
                                + " and (n.person_id = any (?::uuid[]) or o.person_id = any (?::uuid[]))",
                        row -> true,
                        ids,
                        ids)
                .isPresent();
    }

    /** What plans said of these records in words goes: rules, places, languages. That there was a suggestion stays, for the figures. */
    void silence(Collection<UUID> records) {
        String ids = array(records);
        for (String change : List.of(
                "update matching.suggestion set verdicts = '[]' where need_id = any (?::uuid[]) or offer_id = any (?::uuid[])",
                "update matching.acceptance_row set refusal = null where need_id = any (?::uuid[]) or offer_id = any (?::uuid[])",
                "delete from matching.preference where need_id = any (?::uuid[]) or offer_id = any (?::uuid[])")) {
            sql.change(change, ids, ids);
        }
    }

    private static String last(Table table) {
        return LAST.replace("{record}", table.word);
    }

    private static String array(Collection<UUID> ids) {
        return "{" + String.join(",", ids.stream().map(UUID::toString).toList()) + "}";
    }

    /** The two tables. */
    enum Table {
        OFFER("offer"),
        NEED("need");

        private final String word;

        Table(String word) {
            this.word = word;
        }
    }
}
