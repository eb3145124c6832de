package org.teranga.matching.safeguarding;

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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.PersonTies;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.Uuid7;

/** The bars of the open association. */
@ApplicationScoped
class Bars {
    private static final String COLUMNS =
            "select b.id, b.need_id as need, coalesce(n.receipt_number, '') as need_number,"
                    + " b.offer_id as offer, coalesce(o.receipt_number, '') as offer_number, b.raised_at, b.host_lifted_at,"
                    + " b.pair_lifted_at from matching.bar b left join matching.need n on n.tenant_id = b.tenant_id and n.id = b.need_id"
                    + " left join matching.offer o on o.tenant_id = b.tenant_id and o.id = b.offer_id"
                    + " where b.tenant_id = :tenant and b.id ";

    private final TenantDatabase database;

    @Inject
    Bars(TenantDatabase database) {
        this.database = database;
    }

    /** Keeps one; the two are known by these ids and hashes from now on. */
    void add(UUID id, SomethingWasWrong what, Instant now, @Nullable UUID by) {
        database.sql("insert into matching.bar (tenant_id, id, placement_id, need_id, offer_id, raised_at, raised_by)"
                        + " values (:tenant, :id, :placement, :need, :offer, :now, :by)")
                .bind("id", id)
                .bind("placement", what.placement())
                .bind("need", what.need().value())
                .bind("offer", what.offer().value())
                .bind("now", now)
                .bind("by", by)
                .update();
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
                            + " r where r.bar_id = :bar")
                    .bind("side", side.getKey())
                    .bind("bar", bar)
                    .update();
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

    /** One of them. */
    Optional<Bar> find(UUID id) {
        return database.sql(COLUMNS + "= :id").bind("id", id).first(Bar.class);
    }

    /** Those that stand against an offer, the latest first. */
    List<Bar> ofOffer(UUID offer) {
        return against(BarredRecords.OFFERS, offer);
    }

    /** Those that stand against a need, the latest first. */
    List<Bar> ofNeed(UUID need) {
        return against(BarredRecords.NEEDS, need);
    }

    private List<Bar> against(String records, UUID record) {
        return database.sql(COLUMNS + "in (select r.bar_id from " + records
                        + " r where r.record_id = :record) order by b.raised_at desc")
                .bind("record", record)
                .list(Bar.class);
    }

    /** The persons of both sides: it is their own matter. */
    Set<UUID> concerned(UUID bar) {
        return new HashSet<>(database.sql("select person from matching.bar_trace"
                        + " where tenant_id = :tenant and bar_id = :bar and person is not null")
                .bind("bar", bar)
                .list(UUID.class));
    }

    /** Lifts it: the host is proposed again, and the two may meet again where that was asked for too. */
    void lift(UUID bar, boolean pair, Collection<UUID> two, byte[] reason, Instant now) {
        List<UUID> both = List.copyOf(two);
        database.sql("""
                        update matching.bar set host_lifted_at = coalesce(host_lifted_at, :now),
                            pair_lifted_at = case when :pair then coalesce(pair_lifted_at, :now) else pair_lifted_at end,
                            lifted_by = :by, lift_confirmed_by = :confirmedBy, reason = :reason
                        where tenant_id = :tenant and id = :bar
                        """)
                .bind("now", now)
                .bind("pair", pair)
                .bind("by", both.getFirst())
                .bind("confirmedBy", both.getLast())
                .bind("reason", reason)
                .bind("bar", bar)
                .update();
    }

    /** What erasure leaves: keyed hashes, which lead to nobody who is not there. */
    void forget(UUID person) {
        database.sql("delete from matching.bar_trace where tenant_id = :tenant and person = :person")
                .bind("person", person)
                .update();
    }

    private record BarTrace(@Nullable UUID person, @Nullable String hash) {}
}
