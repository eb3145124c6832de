package org.teranga.matching.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
            values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """;

    /** The most places that are taken on any one day of a stay; that number grows only on days on which another stay begins. */
    private static final String TAKEN = """
            with asked as (select daterange(cast(? as date), cast(? as date), '[]') as stay),
                 held as (select p.stay, p.places from matching.placement p, asked
                          where p.offer_id = ? and p.holds and p.stay && asked.stay),
                 day as (select greatest(lower(held.stay), lower(asked.stay)) as first from held, asked)
            select coalesce(max((select sum(held.places) from held where held.stay @> day.first)), 0) from day
            """;

    private final TenantSql sql;

    @PersistenceContext
    private EntityManager entities;

    @SuppressWarnings("NullAway.Init")
    @Inject
    Placements(TenantSql sql) {
        this.sql = sql;
    }

    /** Keeps a new placement; false where its home is held or its household waits for another answer, to which the database sees. */
    boolean add(Placement placement) {
        return sql.change(ADD, placement.row()) == 1;
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

    /** How many places of an offer are taken on the fullest day of a stay. */
    int taken(OfferId offer, Stay stay) {
        return sql.first(TAKEN, row -> row.getInt(1), stay.from(), stay.until(), offer.value())
                .orElse(0);
    }

    /** Writes down a step that was taken. */
    void record(PlacementId placement, String step, PlacementState state, By by, Instant now) {
        sql.change("""
                insert into matching.placement_step (placement_id, number, step, state, taken_at, party, taken_by)
                select ?, count(*) + 1, ?, ?, ?, ?, ? from matching.placement_step where placement_id = ?
                """, placement.value(), step, state.code(), now, by.party().code(), by.account(), placement.value());
    }

    /** Writes down that these were proposed. */
    void recordProposals(List<Placement> placements, By by, Instant now) {
        sql.batch(
                "insert into matching.placement_step (placement_id, number, step, state, taken_at, party, taken_by)"
                        + " values (?, 1, 'propose', 'proposed', ?, ?, ?)",
                () -> placements.stream()
                        .map(one -> new @Nullable Object[] {
                            one.id().value(), now, by.party().code(), by.account()
                        })
                        .iterator());
    }

    /** Whether this step was taken; no step can be taken twice. */
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
