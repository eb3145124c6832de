package org.teranga.matching.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.intake.NotErased;
import org.teranga.matching.intake.SecretLink;
import org.teranga.platform.persistence.TenantSql;

/**
 * Which offers and needs are whose, and when something last happened to them. When a record was made is read from its id, which tells the
 * moment: since when somebody waits may be years earlier, as a spreadsheet says it.
 */
@ApplicationScoped
class QuietRecords {
    private static final int MOST = 2_000;

    private static final String KNOWN = NotErased.SQL;

    private static final String LAST =
            "greatest(to_timestamp(('x' || translate(left(r.id::text, 13), '-', ''))::bit(48)::bigint"
                    + " / 1000.0), r.first_proposed_at, r.withdrawn_at, (select max(p.changed_at) from matching.placement p"
                    + " where p.tenant_id = r.tenant_id and p.{record}_id = r.id))";

    /** The copies of these records' contacts, also those under the key of a person whose record it is no more. */
    private static final String INTRODUCED = """
            delete from matching.introduced_contact c using matching.placement p where p.id = c.placement_id
                and (c.party = 'household' and p.need_id = any (?::uuid[]) or c.party = 'host' and p.offer_id = any (?::uuid[]))
            """;

    /** The ids that changes of identity name, of some records and of no other that is still there. */
    private static final String EARLIER = """
            with change as (select record_id, old_person as person from matching.identity_change
                    union select record_id, new_person from matching.identity_change),
                there as (select r.id from matching.offer r where {known} union all select r.id from matching.need r where {known})
            select person from change where record_id = any (?::uuid[])
            except
            select person from change where record_id <> all (?::uuid[]) and record_id in (select id from there)
            """.replace("{known}", KNOWN);

    /** The earlier ids of whom somebody said that they are who these records are of now. */
    private static final String CONFIRMED = """
            select c.new_person from matching.identity_change c
            join (select id, person_id from matching.offer union all select id, person_id from matching.need) r on r.id = c.record_id
            where c.record_id = any (?::uuid[]) and c.outcome = 'same' and c.old_person = r.person_id
            """;

    /** Who stood behind these records last, of some persons. */
    private static final String LAST_BEFORE = """
            select distinct on (c.record_id) c.record_id, held.person from matching.identity_change c,
                lateral (values (c.new_person, 1), (c.old_person, 2)) held (person, turn)
            where c.record_id = any (?::uuid[]) and held.person = any (?::uuid[])
            order by c.record_id, c.asked_at desc, held.turn
            """;

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

    /** Under whose ids these were before, where no other record that is still there is or was kept under them. */
    Set<UUID> earlierPersons(Collection<UUID> records) {
        String ids = array(records);
        return new HashSet<>(sql.list(EARLIER, row -> row.getObject(1, UUID.class), ids, ids));
    }

    /** Those of the earlier persons who were confirmed to be whose these records are now. */
    Set<UUID> confirmedPersons(Collection<UUID> records) {
        Set<UUID> confirmed = new HashSet<>(sql.list(CONFIRMED, row -> row.getObject(1, UUID.class), array(records)));
        confirmed.retainAll(earlierPersons(records));
        return confirmed;
    }

    /** These records are again those of whoever stood behind them last; a link that nobody has tells them from what an erasure leaves. */
    void handBack(Collection<UUID> records, Set<UUID> staying) {
        Map<UUID, UUID> before = new HashMap<>();
        sql.list(
                        LAST_BEFORE,
                        row -> Map.entry(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                        array(records),
                        array(staying))
                .forEach(one -> before.put(one.getKey(), one.getValue()));
        before.forEach((record, person) -> {
            for (Table table : Table.values()) {
                sql.change(
                        "update matching." + table.word
                                + " set person_id = ?, link_hash = ?, version = version + 1 where id = ?",
                        person,
                        SecretLink.issue().hash(),
                        record);
            }
        });
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

    /**
     * What plans said of these records in words goes: rules, places, languages; and the contact that was meant for an introduction. That
     * there was a suggestion stays, for the figures.
     */
    void silence(Collection<UUID> records) {
        String ids = array(records);
        for (String change : List.of(
                "update matching.suggestion set verdicts = '[]' where need_id = any (?::uuid[]) or offer_id = any (?::uuid[])",
                "update matching.acceptance_row set refusal = null where need_id = any (?::uuid[]) or offer_id = any (?::uuid[])",
                "delete from matching.preference where need_id = any (?::uuid[]) or offer_id = any (?::uuid[])")) {
            sql.change(change, ids, ids);
        }
        sql.change(INTRODUCED, ids, ids);
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
