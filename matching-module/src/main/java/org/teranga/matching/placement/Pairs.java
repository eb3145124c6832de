package org.teranga.matching.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teranga.matching.plan.snapshot.DecidedPlacements;
import org.teranga.matching.plan.snapshot.OccupiedCapacity;
import org.teranga.matching.plan.suggestion.WishedPlacement;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.Needs;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.matching.safeguarding.ErasedBars;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.refusal.Refusal;

/** The needs and offers behind placements, and which of them do not want each other. */
@ApplicationScoped
public class Pairs implements DecidedPlacements {
    private final Needs needs;
    private final Offers offers;
    private final Placements placements;
    private final ErasedBars bars;
    private final TenantDatabase database;

    @Inject
    Pairs(Needs needs, Offers offers, Placements placements, ErasedBars bars, TenantDatabase database) {
        this.needs = needs;
        this.offers = offers;
        this.placements = placements;
        this.bars = bars;
        this.database = database;
    }

    /** A placement with its two sides. */
    public Sides of(Placement placement) {
        return new Sides(placement, need(placement), offer(placement));
    }

    /**
     * Placements with their two sides, kept from everybody else until the transaction ends; offers first, then needs, in the order in
     * which proposals take them, so that nobody waits in a circle.
     */
    public List<Sides> hold(Collection<PlacementId> ids) {
        List<WishedPlacement> pairs = placements.pairs(ids);
        Map<OfferId, Offer> offerById =
                lockOffers(pairs.stream().map(WishedPlacement::offer).distinct().toList());
        Map<NeedId, Need> needById =
                lockNeeds(pairs.stream().map(WishedPlacement::need).distinct().toList());
        return placements.hold(ids).stream()
                .map(one -> new Sides(
                        one,
                        Objects.requireNonNull(needById.get(one.need()), "need"),
                        Objects.requireNonNull(offerById.get(one.offer()), "offer")))
                .toList();
    }

    /** These offers by id, kept from everybody else until the transaction ends. */
    public Map<OfferId, Offer> lockOffers(Collection<OfferId> ids) {
        return offers.hold(ids).stream().collect(Collectors.toMap(Offer::id, Function.identity()));
    }

    /** These needs by id, kept from everybody else until the transaction ends; after the offers. */
    public Map<NeedId, Need> lockNeeds(Collection<NeedId> ids) {
        return needs.hold(ids).stream().collect(Collectors.toMap(Need::id, Function.identity()));
    }

    /** The need of a placement. */
    Need need(Placement placement) {
        return needs.find(placement.need()).orElseThrow(Refusal::notFound);
    }

    /** The offer of a placement. */
    Offer offer(Placement placement) {
        return offers.find(placement.offer()).orElseThrow(Refusal::notFound);
    }

    /** These placements are over: the needs wait as before, their rank unchanged, and the offers too of which nobody else has a part. */
    public void resumeWaiting(List<Sides> over) {
        Set<OfferId> held = Set.copyOf(database.sql("select distinct offer_id from matching.placement"
                        + " where tenant_id = :tenant and holds and offer_id = any (:offers) and id <> all (:over)")
                .bindIds(
                        "offers",
                        over.stream().map(sides -> sides.offer().id().value()).toList())
                .bindIds(
                        "over",
                        over.stream()
                                .map(sides -> sides.placement().id().value())
                                .toList())
                .list(OfferId.class));
        for (Sides sides : over) {
            sides.need().resumeWaiting();
            if (!held.contains(sides.offer().id())) {
                sides.offer().resumeWaiting();
            }
        }
    }

    /** Who said no before in pairs of these needs; silence is no no. */
    public Map<WishedPlacement, Party> rejections(Collection<NeedId> needs) {
        Map<WishedPlacement, Party> no = new HashMap<>();
        database.sql("select need_id as need, offer_id as offer, refused_by as by from matching.placement"
                        + " where tenant_id = :tenant and state = 'declined' and need_id = any (:needs)")
                .bindIds("needs", needs.stream().map(NeedId::value).toList())
                .list(Rejection.class)
                .forEach(one -> no.put(new WishedPlacement(one.need, one.offer), one.by));
        return no;
    }

    @Override
    public List<OccupiedCapacity> held() {
        return placements.held();
    }

    @Override
    public List<Refused> refused() {
        List<Refused> refused = database.sql(
                        "select distinct need_id as need, offer_id as offer from matching.placement"
                                + " where tenant_id = :tenant and refused_by is not null order by need, offer")
                .list(Refused.class);
        Stream<Refused> barred = bars.all().stream()
                .map(pair -> new Refused(new NeedId(pair.need()), new OfferId(pair.offer())))
                .sorted(Comparator.comparing((Refused one) -> one.need().value())
                        .thenComparing(one -> one.offer().value()));
        return Stream.concat(refused.stream(), barred).distinct().toList();
    }

    @Override
    public Set<NeedId> first() {
        return Set.copyOf(database.sql("select distinct need_id from matching.placement"
                        + " where tenant_id = :tenant and end_reason = 'not_well'")
                .list(NeedId.class));
    }

    private record Rejection(NeedId need, OfferId offer, Party by) {}
}
