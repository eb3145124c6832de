package org.teranga.matching.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
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
import org.jspecify.annotations.Nullable;
import org.teranga.matching.plan.snapshot.OccupiedCapacity;
import org.teranga.matching.plan.suggestion.WishedPlacement;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.platform.json.Json;
import org.teranga.platform.persistence.TenantDatabase;

/** The placements of the association that is open. */
@ApplicationScoped
public class Placements {
    private static final String ADD = """
            insert into matching.placement (tenant_id, id, version, need_id, offer_id, state, whole, places, starts_on, ends_on,
                                            proposed_at, proposed_by, changed_at)
            select :tenant, id, 1, need_id, offer_id, state, whole, places, starts_on, ends_on, proposed_at, proposed_by, changed_at
            from json_to_recordset(cast(:rows as json)) as new (id uuid, need_id uuid, offer_id uuid, state text, whole boolean,
                places integer, starts_on date, ends_on date, proposed_at timestamptz, proposed_by uuid, changed_at timestamptz)
            on conflict do nothing returning id
            """;

    private final TenantDatabase database;

    @PersistenceContext
    private EntityManager entities;

    @SuppressWarnings("NullAway.Init")
    @Inject
    Placements(TenantDatabase database) {
        this.database = database;
    }

    /** Keeps new placements; left out are those whose home is held or whose household waits for another answer, to which the database sees. */
    public Set<PlacementId> add(List<Placement> placements) {
        if (placements.isEmpty()) {
            return Set.of();
        }
        JsonArray rows = Json.createArrayBuilder(
                        placements.stream().map(Placement::row).toList())
                .build();
        return Set.copyOf(database.sql(ADD).bind("rows", rows.toString()).list(PlacementId.class));
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
    List<WishedPlacement> pairs(Collection<PlacementId> ids) {
        return database.sql("select need_id as need, offer_id as offer from matching.placement"
                        + " where tenant_id = :tenant and id = any (:ids)")
                .bindIds("ids", ids.stream().map(PlacementId::value).toList())
                .list(WishedPlacement.class);
    }

    /** What these needs wait for or have. */
    public Map<NeedId, Holding> holding(Collection<NeedId> needs) {
        Map<NeedId, Holding> holding = new HashMap<>();
        database.sql("select need_id as need, id as placement, offer_id as offer from matching.placement"
                        + " where tenant_id = :tenant and holds and need_id = any (:needs)")
                .bindIds("needs", needs.stream().map(NeedId::value).toList())
                .list(HoldingRow.class)
                .forEach(one -> holding.put(one.need, new Holding(one.placement, one.offer)));
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
    public Optional<Placement> locked(PlacementId id) {
        Optional<Placement> found = find(id);
        found.ifPresent(placement -> {
            hold("offer", placement.offer().value());
            hold("need", placement.need().value());
            entities.refresh(placement, LockModeType.PESSIMISTIC_WRITE);
        });
        return found;
    }

    private void hold(String side, UUID id) {
        database.sql("select id from matching." + side + " where tenant_id = :tenant and id = :id for update")
                .bind("id", id)
                .list(UUID.class);
    }

    /** As {@link #find}, outside of a transaction. */
    @Transactional
    public Optional<Placement> known(PlacementId id) {
        return find(id);
    }

    /** As {@link #locked}, by whoever holds one of its sides already. */
    public Optional<Placement> lockedAlone(PlacementId id) {
        entities.flush();
        Optional<Placement> found = find(id);
        found.ifPresent(placement -> entities.refresh(placement, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    /** The placements of a need or an offer in which somebody has said yes and the two have not met. */
    public List<PlacementId> agreed(String side, UUID id) {
        return ofSide(side, id, "state in ('household_accepted', 'host_accepted', 'approved')");
    }

    /** The placements of these needs or offers that have not led to a meeting and are not over. */
    public List<PlacementId> open(String side, Collection<UUID> ids) {
        return database.sql("select id from matching.placement where tenant_id = :tenant and " + side
                        + " = any (:ids) and holds and not contact_open order by id")
                .bindIds("ids", ids)
                .list(PlacementId.class);
    }

    /** The placements of a need or an offer that are not over. */
    public List<PlacementId> holding(String side, UUID id) {
        return ofSide(side, id, "holds");
    }

    private List<PlacementId> ofSide(String side, UUID id, String which) {
        return database.sql("select id from matching.placement where tenant_id = :tenant and " + side + " = :id and "
                        + which + " order by id")
                .bind("id", id)
                .list(PlacementId.class);
    }

    /** The placement for which this need waits or that it has, if there is one. */
    public Optional<Placement> holding(NeedId need) {
        return database.sql("select id from matching.placement where tenant_id = :tenant and need_id = :need and holds")
                .bind("need", need.value())
                .first(PlacementId.class)
                .flatMap(this::find);
    }

    /** What holds places at present, in one query. */
    List<OccupiedCapacity> held() {
        return database.sql("select need_id as need, offer_id as offer, whole, places from matching.placement"
                        + " where tenant_id = :tenant and holds order by id")
                .list(OccupiedCapacity.class);
    }

    /** Writes what was changed, so that a refusal of the database comes now and not later. */
    public void flush() {
        entities.flush();
    }

    /** What is held of these offers, in one query. */
    public Map<OfferId, List<HeldPlaces>> parts(Collection<OfferId> offers) {
        return database
                .sql("select offer_id as offer, starts_on, case when overstays then null else ends_on end as"
                        + " ends_on, places from matching.placement where tenant_id = :tenant and holds and"
                        + " offer_id = any (:offers)")
                .bindIds("offers", offers.stream().map(OfferId::value).toList())
                .list(HeldPart.class)
                .stream()
                .collect(Collectors.groupingBy(
                        HeldPart::offer, Collectors.mapping(HeldPart::part, Collectors.toList())));
    }

    /** What others hold of the offer of a placement. */
    public List<HeldPlaces> others(Placement placement) {
        return database
                .sql("select offer_id as offer, starts_on, case when overstays then null else ends_on end as"
                        + " ends_on, places from matching.placement where tenant_id = :tenant and holds and"
                        + " offer_id = :offer and id <> :id")
                .bind("offer", placement.offer().value())
                .bind("id", placement.id().value())
                .list(HeldPart.class)
                .stream()
                .map(HeldPart::part)
                .toList();
    }

    /** Whether another household than that of this placement lives in its home. */
    public boolean livesSomebodyElse(Placement placement) {
        return database.sql("select 1 from matching.placement"
                        + " where tenant_id = :tenant and inhabited and offer_id = :offer and id <> :id")
                .bind("offer", placement.offer().value())
                .bind("id", placement.id().value())
                .any();
    }

    /** Writes down a step that was taken of these. */
    public void record(List<PlacementId> placements, Step step, StepActor by, Instant now) {
        flush();
        int written = database.sql("""
            insert into matching.placement_step (tenant_id, placement_id, number, step, state, taken_at, party, taken_by)
            select p.tenant_id, p.id, 1 + (select count(*) from matching.placement_step s
                where s.tenant_id = :tenant and s.placement_id = p.id), :step, p.state, :now, :party, :staff
            from matching.placement p where p.tenant_id = :tenant and p.id = any (:placements)
            """)
                .bind("step", step.code())
                .bind("now", now)
                .bind("party", by.party().code())
                .bind("staff", by.staff())
                .bindIds(
                        "placements",
                        placements.stream().map(PlacementId::value).toList())
                .update();
        if (written != placements.size()) {
            throw new IllegalStateException(step + " was written down of " + written + " of " + placements.size());
        }
    }

    /** Writes down that these were proposed. */
    public void recordProposals(List<Placement> placements, StepActor by, Instant now) {
        database.sql("""
                        insert into matching.placement_step (tenant_id, placement_id, number, step, state, taken_at, party, taken_by)
                        values (:tenant, :placement, 1, 'propose', 'proposed', :now, :party, :staff)
                        """)
                .bind("now", now)
                .bind("party", by.party().code())
                .bind("staff", by.staff())
                .updateEach(
                        placements,
                        (placement, values) ->
                                values.bind("placement", placement.id().value()));
    }

    /** Whether this step was ever taken. */
    public boolean stepWasTaken(PlacementId placement, Step step) {
        return database.sql("select 1 from matching.placement_step"
                        + " where tenant_id = :tenant and placement_id = :placement and step = :step")
                .bind("placement", placement.value())
                .bind("step", step.code())
                .any();
    }

    private record HoldingRow(NeedId need, PlacementId placement, OfferId offer) {}

    private record HeldPart(
            OfferId offer, LocalDate startsOn, @Nullable LocalDate endsOn, int places) {
        HeldPlaces part() {
            return new HeldPlaces(new Stay(startsOn, endsOn), places);
        }
    }

    /** A placement that is not over, and its offer. */
    public record Holding(PlacementId placement, OfferId offer) {}
}
