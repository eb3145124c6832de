package org.teranga.matching.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.need.NeedId;
import org.teranga.matching.offer.OfferId;
import org.teranga.platform.persistence.TenantSql;

/** The placements of the association that is open. */
@ApplicationScoped
public class Placements {
    private static final String ADD = """
            insert into matching.placement (id, version, need_id, offer_id, state, whole, places, starts_on, ends_on,
                                            proposed_at, proposed_by, changed_at)
            select id, 1, need_id, offer_id, state, whole, places, starts_on, ends_on, proposed_at, proposed_by, changed_at
            from unnest(cast(? as uuid[]), cast(? as uuid[]), cast(? as uuid[]), cast(? as text[]), cast(? as boolean[]),
                        cast(? as integer[]), cast(? as date[]), cast(? as date[]), cast(? as timestamptz[]), cast(? as uuid[]),
                        cast(? as timestamptz[]))
                 as new (id, need_id, offer_id, state, whole, places, starts_on, ends_on, proposed_at, proposed_by, changed_at)
            on conflict do nothing returning id
            """;

    private final TenantSql sql;

    @PersistenceContext
    private EntityManager entities;

    @SuppressWarnings("NullAway.Init")
    @Inject
    Placements(TenantSql sql) {
        this.sql = sql;
    }

    /** Keeps new placements; left out are those whose home is held or whose household waits for another answer, to which the database sees. */
    Set<PlacementId> add(List<Placement> placements) {
        if (placements.isEmpty()) {
            return Set.of();
        }
        List<@Nullable Object[]> rows = placements.stream().map(Placement::row).toList();
        Object[] columns = IntStream.range(0, rows.getFirst().length)
                .mapToObj(column ->
                        Keys.array(rows.stream().map(row -> row[column]).toList()))
                .toArray();
        return Set.copyOf(sql.list(ADD, row -> new PlacementId(row.getObject(1, UUID.class)), columns));
    }

    /** These, kept from everybody else until the transaction ends. Whoever asks holds their offers and their needs. */
    List<Placement> hold(Collection<PlacementId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("select e from Placement e where e.id in :ids order by e.id", Placement.class)
                .setParameter("ids", ids.stream().map(PlacementId::value).toList())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Which need and which offer these bring together, which never changes. */
    List<Wish> pairs(Collection<PlacementId> ids) {
        return sql.list(
                "select need_id, offer_id from matching.placement where id = any (cast(? as uuid[]))",
                row -> new Wish(new NeedId(row.getObject(1, UUID.class)), new OfferId(row.getObject(2, UUID.class))),
                Keys.array(ids));
    }

    /** What these needs wait for or have. */
    public Map<NeedId, Holding> holding(Collection<NeedId> needs) {
        Map<NeedId, Holding> holding = new HashMap<>();
        sql.list(
                        "select need_id, id, offer_id from matching.placement"
                                + " where holds and need_id = any (cast(? as uuid[]))",
                        row -> Map.entry(
                                new NeedId(row.getObject(1, UUID.class)),
                                new Holding(
                                        new PlacementId(row.getObject(2, UUID.class)),
                                        new OfferId(row.getObject(3, UUID.class)))),
                        Keys.array(needs))
                .forEach(one -> holding.put(one.getKey(), one.getValue()));
        return holding;
    }

    /** The placement with this id. */
    public Optional<Placement> find(PlacementId id) {
        return Optional.ofNullable(entities.find(Placement.class, id.value()));
    }

    /**
     * The placement with this id, kept from everybody else until the transaction ends; its offer first, then its need, in the order
     * in which proposals take them, so that nobody waits in a circle.
     */
    Optional<Placement> locked(PlacementId id) {
        Optional<Placement> found = find(id);
        found.ifPresent(placement -> {
            sql.list(
                    "select id from matching.offer where id = ? for update",
                    row -> true,
                    placement.offer().value());
            sql.list(
                    "select id from matching.need where id = ? for update",
                    row -> true,
                    placement.need().value());
            entities.refresh(placement, LockModeType.PESSIMISTIC_WRITE);
        });
        return found;
    }

    /** As {@link #find}, outside of a transaction. */
    @Transactional
    Optional<Placement> known(PlacementId id) {
        return find(id);
    }

    /** As {@link #locked}, by whoever holds one of its sides already. */
    Optional<Placement> lockedAlone(PlacementId id) {
        entities.flush();
        Optional<Placement> found = find(id);
        found.ifPresent(placement -> entities.refresh(placement, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    /** The placements of a need or an offer in which somebody has said yes and the two have not met. */
    List<PlacementId> agreed(String side, UUID id) {
        return sql.list(
                "select id from matching.placement where " + side
                        + " = ? and state in ('household_accepted', 'host_accepted', 'approved') order by id",
                row -> new PlacementId(row.getObject(1, UUID.class)),
                id);
    }

    /** The placements of these needs or offers that have not led to a meeting and are not over. */
    List<PlacementId> open(String side, Collection<UUID> ids) {
        return sql.list(
                "select id from matching.placement where " + side
                        + " = any (cast(? as uuid[])) and holds and state <> 'introduced' order by id",
                row -> new PlacementId(row.getObject(1, UUID.class)),
                Keys.array(ids));
    }

    /** The placements of a need or an offer that are not over. */
    List<PlacementId> holding(String side, UUID id) {
        return sql.list(
                "select id from matching.placement where " + side + " = ? and holds order by id",
                row -> new PlacementId(row.getObject(1, UUID.class)),
                id);
    }

    /** The placement for which this need waits or that it has, if there is one. */
    public Optional<Placement> holding(NeedId need) {
        return sql.first(
                        "select id from matching.placement where need_id = ? and holds",
                        row -> new PlacementId(row.getObject(1, UUID.class)),
                        need.value())
                .flatMap(this::find);
    }

    /** What holds places at present, in one query. */
    public List<Held> held() {
        return sql.list(
                "select need_id, offer_id, whole, places from matching.placement where holds order by id",
                Placements::held);
    }

    /** Writes what was changed, so that a refusal of the database comes now and not later. */
    void flush() {
        entities.flush();
    }

    /** What is held of these offers, in one query. */
    Map<OfferId, List<Part>> parts(Collection<OfferId> offers) {
        return sql
                .list(
                        "select offer_id, starts_on, ends_on, places from matching.placement"
                                + " where holds and offer_id = any (cast(? as uuid[]))",
                        row -> Map.entry(new OfferId(row.getObject(1, UUID.class)), part(row)),
                        Keys.array(offers))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Part part(ResultSet row) throws SQLException {
        Stay stay = new Stay(row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class));
        return new Part(stay, row.getInt(4));
    }

    /** Writes down a step that was taken of these. */
    void record(List<PlacementId> placements, Step step, By by, Instant now) {
        sql.batch(
                """
                insert into matching.placement_step (placement_id, number, step, state, taken_at, party, taken_by)
                select ?, count(*) + 1, ?, ?, ?, ?, ? from matching.placement_step where placement_id = ?
                """,
                () -> placements.stream()
                        .map(one -> new @Nullable Object[] {
                            one.value(),
                            step.code(),
                            step.to().code(),
                            now,
                            by.party().code(),
                            by.staff(),
                            one.value()
                        })
                        .iterator());
    }

    /** Writes down that these were proposed. */
    void recordProposals(List<Placement> placements, By by, Instant now) {
        sql.batch(
                "insert into matching.placement_step (placement_id, number, step, state, taken_at, party, taken_by)"
                        + " values (?, 1, 'propose', 'proposed', ?, ?, ?)",
                () -> placements.stream()
                        .map(one -> new @Nullable Object[] {
                            one.id().value(), now, by.party().code(), by.staff()
                        })
                        .iterator());
    }

    /** Whether this step was ever taken. */
    boolean wasTaken(PlacementId placement, Step step) {
        return sql.first(
                        "select 1 from matching.placement_step where placement_id = ? and step = ?",
                        row -> true,
                        placement.value(),
                        step.code())
                .isPresent();
    }

    private static Held held(ResultSet row) throws SQLException {
        return new Held(
                new NeedId(row.getObject("need_id", UUID.class)),
                new OfferId(row.getObject("offer_id", UUID.class)),
                row.getBoolean("whole"),
                row.getInt("places"));
    }

    /** A placement that is not over, and its offer. */
    public record Holding(PlacementId placement, OfferId offer) {}
}
