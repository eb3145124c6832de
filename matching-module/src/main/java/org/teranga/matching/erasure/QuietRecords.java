package org.teranga.matching.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.intake.NotErased;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.TenantDatabase;

/**
 * Which offers and needs are whose, and when something last happened to them. When a record was made is read from its id, which tells the
 * moment: since when somebody waits may be years earlier, as a spreadsheet says it.
 */
@ApplicationScoped
class QuietRecords {
    private static final int MOST = 2_000;

    private static final String KNOWN = NotErased.SQL;

    private static final String LAST =
            "greatest(to_timestamp(('x' || translate(left(r.id::text, 13), '-', ''))::bit(48)::bigint / 1000.0),"
                    + " r.first_proposed_at, r.withdrawn_at, (select max(p.changed_at) from matching.placement p where"
                    + " p.tenant_id = r.tenant_id and p.{record}_id = r.id))";

    private static final String OF_RECORDS =
            " where tenant_id = :tenant and (need_id = any (:records) or offer_id = any (:records))";

    /** The copies of these records' contacts, also those under the key of a person whose record it is no more. */
    private static final String INTRODUCED = """
            delete from matching.introduced_contact c using matching.placement p
            where c.tenant_id = :tenant and p.tenant_id = c.tenant_id and p.id = c.placement_id
                and (c.party = 'household' and p.need_id = any (:records) or c.party = 'host' and p.offer_id = any (:records))
            """;

    /** The ids that changes of identity name, of some records and of no other that is still there. */
    private static final String EARLIER = """
            with change as (select record_id, old_person as person from matching.identity_change where tenant_id = :tenant
                    union select record_id, new_person from matching.identity_change where tenant_id = :tenant),
                there as (select r.id from matching.offer r where r.tenant_id = :tenant and {known}
                    union all select r.id from matching.need r where r.tenant_id = :tenant and {known})
            select person from change where record_id = any (:records)
            except
            select person from change where record_id <> all (:records) and record_id in (select id from there)
            """.replace("{known}", KNOWN);

    /** The earlier ids of whom somebody said that they are who these records are of now. */
    private static final String CONFIRMED = """
            select c.new_person from matching.identity_change c
            join (select id, person_id from matching.offer where tenant_id = :tenant
                union all select id, person_id from matching.need where tenant_id = :tenant) r on r.id = c.record_id
            where c.tenant_id = :tenant and c.record_id = any (:records) and c.outcome = 'same' and c.old_person = r.person_id
            """;

    /** Who stood behind these records last, of some persons. */
    private static final String LAST_BEFORE = """
            select distinct on (c.record_id) c.record_id, held.person from matching.identity_change c,
                lateral (values (c.new_person, 1), (c.old_person, 2)) held (person, turn)
            where c.tenant_id = :tenant and c.record_id = any (:records) and held.person = any (:persons)
            order by c.record_id, c.asked_at desc, held.turn
            """;

    private final TenantDatabase database;

    @Inject
    QuietRecords(TenantDatabase database) {
        this.database = database;
    }

    /** The records under these persons' ids, with the moment of each. */
    Map<UUID, Instant> of(Table table, Collection<UUID> persons) {
        return moments(table, "r.person_id = any (:persons)", values -> values.bindIds("persons", persons));
    }

    /** The records of this account, or found by one of these hashes. */
    Map<UUID, Instant> near(Table table, @Nullable UUID account, Collection<String> hashes) {
        return moments(table, """
                (r.account_id = :account or exists (select 1 from matching.{record}_trace t
                    where t.tenant_id = :tenant and t.{record}_id = r.id and t.hash = any (:hashes)))
                """, values -> values.bind("account", account).bindTexts("hashes", hashes));
    }

    /** The records to which nothing has happened for so long. */
    Map<UUID, Instant> quietSince(Table table, Instant openSince, Instant closedSince) {
        return moments(
                table,
                LAST + " < case when r.status in ('received', 'proposed') then :openSince::timestamptz"
                        + " else :closedSince::timestamptz end",
                values -> values.bind("openSince", openSince).bind("closedSince", closedSince));
    }

    private Map<UUID, Instant> moments(Table table, String where, Consumer<SqlStatement> values) {
        SqlStatement select = database.sql(table.in("select r.id, " + LAST + " as last from matching.{record} r"
                + " where r.tenant_id = :tenant and " + KNOWN + " and " + where + " order by last limit " + MOST));
        values.accept(select);
        return select.list(LastRow.class).stream().collect(Collectors.toMap(LastRow::id, LastRow::last));
    }

    /** Under whose id this offer or need is kept. */
    Optional<UUID> personOf(UUID record) {
        return database.sql(
                        "select r.person_id from matching.offer r where r.tenant_id = :tenant and r.id = :record and "
                                + KNOWN
                                + " union select r.person_id from matching.need r"
                                + " where r.tenant_id = :tenant and r.id = :record and " + KNOWN)
                .bind("record", record)
                .first(UUID.class);
    }

    /** Under whose ids these were before, where no other record that is still there is or was kept under them. */
    Set<UUID> earlierPersons(Collection<UUID> records) {
        return new HashSet<>(database.sql(EARLIER).bindIds("records", records).list(UUID.class));
    }

    /** Those of the earlier persons who were confirmed to be whose these records are now. */
    Set<UUID> confirmedPersons(Collection<UUID> records) {
        Set<UUID> confirmed = new HashSet<>(
                database.sql(CONFIRMED).bindIds("records", records).list(UUID.class));
        confirmed.retainAll(earlierPersons(records));
        return confirmed;
    }

    /** These records are again those of whoever stood behind them last; a link that nobody has tells them from what an erasure leaves. */
    void handBack(Collection<UUID> records, Set<UUID> staying) {
        List<BeforeRow> before = database.sql(LAST_BEFORE)
                .bindIds("records", records)
                .bindIds("persons", staying)
                .list(BeforeRow.class);
        for (Table table : Table.values()) {
            database.sql(table.in(
                            "update matching.{record} set person_id = :person, link_hash = :link, version = version + 1"
                                    + " where tenant_id = :tenant and id = :record"))
                    .updateEach(
                            before,
                            (row, values) -> values.bind("person", row.person)
                                    .bind("link", SecretLink.issue().hash())
                                    .bind("record", row.recordId));
        }
    }

    /** Whether one of these persons has a placement that is not over. */
    boolean placed(Collection<UUID> persons) {
        return database.sql("""
            select 1 from matching.placement p
            join matching.need n on n.tenant_id = p.tenant_id and n.id = p.need_id
            join matching.offer o on o.tenant_id = p.tenant_id and o.id = p.offer_id
            where p.tenant_id = :tenant and p.holds and (n.person_id = any (:persons) or o.person_id = any (:persons))
            """).bindIds("persons", persons).any();
    }

    /** Whether one of these persons lives where somebody has a placement that is not over. */
    boolean livesWherePlaced(Collection<UUID> persons) {
        return database.sql("""
            select 1 from matching.placement p
            join matching.offer o on o.tenant_id = p.tenant_id and o.id = p.offer_id
            join matching.home_adult a on a.tenant_id = p.tenant_id and a.home_id = coalesce(o.home_id, o.id)
            where p.tenant_id = :tenant and p.holds and o.kind = 'housing' and a.id = any (:persons)
                and a.moved_out_at is null
            """).bindIds("persons", persons).any();
    }

    /**
     * What plans said of these records in words goes: rules, places, languages; and the contact that was meant for an introduction. That
     * there was a suggestion stays, for the figures.
     */
    void silence(Collection<UUID> records) {
        for (String change : List.of(
                "update matching.suggestion set verdicts = '[]'" + OF_RECORDS,
                "update matching.acceptance_row set refusal = null" + OF_RECORDS,
                "delete from matching.preference" + OF_RECORDS,
                INTRODUCED)) {
            database.sql(change).bindIds("records", records).update();
        }
    }

    private record LastRow(UUID id, Instant last) {}

    private record BeforeRow(UUID recordId, UUID person) {}

    /** The two tables. */
    enum Table {
        OFFER("offer"),
        NEED("need");

        private final String word;

        Table(String word) {
            this.word = word;
        }

        private String in(String statement) {
            return statement.replace("{record}", word);
        }
    }
}
