package org.teranga.matching.safeguarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.PersonTies;
import org.teranga.platform.persistence.TenantSql;
import org.teranga.platform.persistence.Uuid7;

/** The bars of the open association. */
@ApplicationScoped
class Bars {
    private static final String COLUMNS = "select b.id, b.need_id, n.receipt_number as need_number, b.offer_id,"
            + " o.receipt_number as offer_number, b.raised_at, b.host_lifted_at, b.pair_lifted_at from matching.bar b"
            + " left join matching.need n on n.id = b.need_id left join matching.offer o on o.id = b.offer_id ";

    private final TenantSql sql;

    @Inject
    Bars(TenantSql sql) {
        this.sql = sql;
    }

    /** Keeps one; the two are known by these ids and hashes from now on. */
    void add(UUID id, SomethingWasWrong what, Instant now, @Nullable UUID by) {
        sql.change(
                "insert into matching.bar (id, placement_id, need_id, offer_id, raised_at, raised_by)"
                        + " values (?, ?, ?, ?, ?, ?)",
                id,
                what.placement(),
                what.need().value(),
                what.offer().value(),
                now,
                by);
    }

    /** Keeps by what one side is known. */
    void known(UUID bar, String side, PersonTies.Tied human, Instant now) {
        sql.batch(
                "insert into matching.bar_trace (id, bar_id, side, person, hash) values (?, ?, ?, ?, ?)",
                () -> Stream.concat(
                                human.persons().stream()
                                        .map(person -> new @Nullable Object[] {Uuid7.at(now), bar, side, person, null}),
                                human.marks().stream()
                                        .map(hash -> new @Nullable Object[] {Uuid7.at(now), bar, side, null, hash}))
                        .iterator());
    }

    /** Keeps which records are of the two at this moment: what is changed in them later does not free them. */
    void hold(UUID bar) {
        for (Map.Entry<String, String> side : Map.of("need", BarredRecords.NEEDS, "offer", BarredRecords.OFFERS)
                .entrySet()) {
            sql.change(
                    "insert into matching.bar_trace (id, bar_id, side, person)"
                            + " select gen_random_uuid(), r.bar_id, ?, r.record_id from " + side.getValue()
                            + " r where r.bar_id = ?",
                    side.getKey(),
                    bar);
        }
    }

    /** The person and the account of a need or an offer. */
    Set<UUID> persons(String table, UUID record) {
        return sql
                .list(
                        "select person_id, account_id from matching." + table + " where id = ?",
                        row -> Stream.of(
                                        Optional.ofNullable(row.getObject(1, UUID.class)),
                                        Optional.ofNullable(row.getObject(2, UUID.class)))
                                .flatMap(Optional::stream)
                                .toList(),
                        record)
                .stream()
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    /** One of them. */
    Optional<Bar> find(UUID id) {
        return sql.first(COLUMNS + "where b.id = ?", Bars::bar, id);
    }

    /** Those that stand against an offer, the latest first. */
    List<Bar> ofOffer(UUID offer) {
        return sql.list(
                COLUMNS + "where b.id in (select r.bar_id from " + BarredRecords.OFFERS
                        + " r where r.record_id = ?) order by b.raised_at desc",
                Bars::bar,
                offer);
    }

    /** Those that stand against a need, the latest first. */
    List<Bar> ofNeed(UUID need) {
        return sql.list(
                COLUMNS + "where b.id in (select r.bar_id from " + BarredRecords.NEEDS
                        + " r where r.record_id = ?) order by b.raised_at desc",
                Bars::bar,
                need);
    }

    /** The persons of both sides: it is their own matter. */
    Set<UUID> concerned(UUID bar) {
        return new HashSet<>(sql.list(
                "select person from matching.bar_trace where bar_id = ? and person is not null",
                row -> row.getObject(1, UUID.class),
                bar));
    }

    /** Lifts it: the host is proposed again, and the two may meet again where that was asked for too. */
    void lift(UUID bar, boolean pair, Collection<UUID> two, byte[] reason, Instant now) {
        List<UUID> both = List.copyOf(two);
        sql.change(
                "update matching.bar set host_lifted_at = coalesce(host_lifted_at, ?), pair_lifted_at = case when ? then"
                        + " coalesce(pair_lifted_at, ?) else pair_lifted_at end, lifted_by = ?, lift_confirmed_by = ?,"
                        + " reason = ? where id = ?",
                now,
                pair,
                now,
                both.getFirst(),
                both.getLast(),
                reason,
                bar);
    }

    /** What erasure leaves: keyed hashes, which lead to nobody who is not there. */
    void forget(UUID person) {
        sql.change("delete from matching.bar_trace where person = ?", person);
    }

    private static Bar bar(ResultSet row) throws SQLException {
        return new Bar(
                row.getObject("id", UUID.class),
                row.getObject("need_id", UUID.class),
                Objects.requireNonNullElse(row.getString("need_number"), ""),
                row.getObject("offer_id", UUID.class),
                Objects.requireNonNullElse(row.getString("offer_number"), ""),
                row.getObject("raised_at", OffsetDateTime.class).toInstant(),
                instant(row, "host_lifted_at"),
                instant(row, "pair_lifted_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
