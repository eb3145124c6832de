package org.teranga.matching.safeguarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.PersonTies;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.Uuid7;

/** The bars of the open association. */
@ApplicationScoped
class Bars {
    private static final String COLUMNS = """
            select b.id, b.need_id as need, coalesce(n.receipt_number, '') as need_number, b.offer_id as offer,
                coalesce(o.receipt_number, '') as offer_number, b.raised_at, b.host_lifted_at is null as frozen,
                b.pair_lifted_at is null as barred
            from matching.bar b
                left join matching.need n on n.tenant_id = b.tenant_id and n.id = b.need_id
                left join matching.offer o on o.tenant_id = b.tenant_id and o.id = b.offer_id
            where b.tenant_id = :tenant and b.id\s""";

    private final TenantDatabase database;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Bars(TenantDatabase database) {
        this.database = database;
    }

    /** Keeps one; by what the two are known refers to it. */
    void add(Bar bar) {
        entities.persist(bar);
        entities.flush();
    }

    /** Keeps by what one side is known. */
    void known(UUID bar, String side, PersonTies.Tied human, Instant now) {
        List<BarTrace> traces = Stream.concat(
                        human.persons().stream().map(person -> new BarTrace(person, null)),
                        human.marks().stream().map(hash -> new BarTrace(null, hash)))
                .toList();
        database.sql("insert into matching.bar_trace (tenant_id, id, bar_id, side, person, hash)"
                        + " values (:tenant, :id, :bar, :side, :person, :hash)")
                .bind("bar", bar)
                .bind("side", side)
                .updateEach(
                        traces,
                        (trace, values) -> values.bind("id", Uuid7.at(now))
                                .bind("person", trace.person)
                                .bind("hash", trace.hash));
    }

    /** Keeps which records are of the two at this moment: what is changed in them later does not free them. */
    void hold(UUID bar) {
        for (Map.Entry<String, String> side : Map.of("need", BarredRecords.NEEDS, "offer", BarredRecords.OFFERS)
                .entrySet()) {
            database.sql("insert into matching.bar_trace (tenant_id, id, bar_id, side, person)"
                            + " select :tenant, gen_random_uuid(), r.bar_id, :side, r.record_id from " + side.getValue()
                            + " r where r.bar_id = :bar returning id")
                    .bind("side", side.getKey())
                    .bind("bar", bar)
                    .list(UUID.class);
        }
    }

    /** The person and the account of a need or an offer. */
    Set<UUID> persons(String table, UUID record) {
        return new HashSet<>(database.sql(
                        "select person from (select unnest(array[person_id, account_id]) as person" + " from matching."
                                + table + " where tenant_id = :tenant and id = :record) r where person is not null")
                .bind("record", record)
                .list(UUID.class));
    }

    Optional<Bar> find(UUID id) {
        return Optional.ofNullable(entities.find(Bar.class, id));
    }

    /** These; until the transaction ends nobody else lifts one of them. */
    List<Bar> hold(Set<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select e from Bar e where e.id in :ids order by e.id", Bar.class)
                        .setParameter("ids", ids)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
    }

    /** One of them, as it is read. */
    Optional<ListedBar> listed(UUID id) {
        return database.sql(COLUMNS + "= :id").bind("id", id).first(ListedBar.class);
    }

    /** Those that stand against an offer, the latest first. */
    List<ListedBar> ofOffer(UUID offer) {
        return against(BarredRecords.OFFERS, offer);
    }

    /** Those that stand against a need, the latest first. */
    List<ListedBar> ofNeed(UUID need) {
        return against(BarredRecords.NEEDS, need);
    }

    private List<ListedBar> against(String records, UUID record) {
        return database.sql(COLUMNS + "in (select r.bar_id from " + records
                        + " r where r.record_id = :record) order by b.raised_at desc")
                .bind("record", record)
                .list(ListedBar.class);
    }

    /** The persons of both sides, and whoever lives with the host: it is their own matter. */
    Set<UUID> concerned(UUID bar) {
        Set<UUID> persons = new HashSet<>(database.sql("select person from matching.bar_trace"
                        + " where tenant_id = :tenant and bar_id = :bar and person is not null")
                .bind("bar", bar)
                .list(UUID.class));
        listed(bar).map(ListedBar::offer).ifPresent(offer -> persons.addAll(livingAt(offer)));
        return persons;
    }

    /**
     * Who offers this, and who lives or lived there and has shown it: by the charter, the identity or the account that is their own. Whom a
     * host merely wrote down proves nothing, so that nobody keeps a lead from reading by typing the lead's address.
     */
    Set<UUID> livingAt(UUID offer) {
        Set<UUID> living = persons("offer", offer);
        living.addAll(database.sql("""
                        select a.id from matching.offer o
                            join matching.home_adult a on a.tenant_id = o.tenant_id and a.home_id = coalesce(o.home_id, o.id)
                        where o.tenant_id = :tenant and o.id = :offer and (
                            exists (select 1 from platform.qualification q where q.tenant_id = :tenant and q.holder = a.id)
                            or exists (select 1 from platform.membership m where m.tenant_id = :tenant and m.id = a.id))
                        """).bind("offer", offer).list(UUID.class));
        return living;
    }

    /** What erasure leaves: keyed hashes, which lead to nobody who is not there. */
    void forget(UUID person) {
        database.sql("delete from matching.bar_trace where tenant_id = :tenant and person = :person")
                .bind("person", person)
                .update();
    }

    private record BarTrace(@Nullable UUID person, @Nullable String hash) {}
}
