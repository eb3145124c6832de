package org.teranga.matching.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teranga.matching.need.Need;
import org.teranga.matching.need.NeedId;
import org.teranga.matching.need.Needs;
import org.teranga.matching.offer.Offer;
import org.teranga.matching.offer.OfferId;
import org.teranga.matching.offer.Offers;
import org.teranga.matching.safeguarding.ErasedBars;
import org.teranga.platform.persistence.TenantSql;
import org.teranga.platform.web.Problem;

/** The needs and offers behind placements, and which of them do not want each other. */
@ApplicationScoped
public class Pairs {
    private final Needs needs;
    private final Offers offers;
    private final Placements placements;
    private final ErasedBars bars;
    private final TenantSql sql;

    @Inject
    Pairs(Needs needs, Offers offers, Placements placements, ErasedBars bars, TenantSql sql) {
        this.needs = needs;
        this.offers = offers;
        this.placements = placements;
        this.bars = bars;
        this.sql = sql;
    }

    /** A placement with its two sides. */
    Sides of(Placement placement) {
        return new Sides(placement, need(placement), offer(placement));
    }

    /**
     * Placements with their two sides, kept from everybody else until the transaction ends; offers first, then needs, in the order in
     * which proposals take them, so that nobody waits in a circle.
     */
    List<Sides> hold(Collection<PlacementId> ids) {
        List<Wish> pairs = placements.pairs(ids);
        Map<OfferId, Offer> offerById =
                holdOffers(pairs.stream().map(Wish::offer).distinct().toList());
        Map<NeedId, Need> needById =
                holdNeeds(pairs.stream().map(Wish::need).distinct().toList());
        return placements.hold(ids).stream()
                .map(one -> new Sides(
                        one,
                        Objects.requireNonNull(needById.get(one.need()), "need"),
                        Objects.requireNonNull(offerById.get(one.offer()), "offer")))
                .toList();
    }

    /** These offers by id, kept from everybody else until the transaction ends. */
    Map<OfferId, Offer> holdOffers(Collection<OfferId> ids) {
        return offers.hold(ids).stream().collect(Collectors.toMap(Offer::id, Function.identity()));
    }

    /** These needs by id, kept from everybody else until the transaction ends; after the offers. */
    Map<NeedId, Need> holdNeeds(Collection<NeedId> ids) {
        return needs.hold(ids).stream().collect(Collectors.toMap(Need::id, Function.identity()));
    }

    /** The need of a placement. */
    Need need(Placement placement) {
        return needs.find(placement.need()).orElseThrow(Problem::notFound);
    }

    /** The offer of a placement. */
    Offer offer(Placement placement) {
        return offers.find(placement.offer()).orElseThrow(Problem::notFound);
    }

    /** These placements are over: the needs wait as before, their rank unchanged, and the offers too of which nobody else has a part. */
    void waitAgain(List<Sides> over) {
        Set<OfferId> held = new HashSet<>(sql.list(
                "select distinct offer_id from matching.placement where holds and offer_id = any (cast(? as uuid[]))"
                        + " and id <> all (cast(? as uuid[]))",
                row -> new OfferId(row.getObject(1, UUID.class)),
                Keys.array(over.stream().map(sides -> sides.offer().id()).toList()),
                Keys.array(over.stream().map(sides -> sides.placement().id()).toList())));
        for (Sides sides : over) {
            sides.need().waitAgain();
            if (!held.contains(sides.offer().id())) {
                sides.offer().waitAgain();
            }
        }
    }

    /** Who said no before in pairs of these needs; silence is no no. */
    Map<Wish, Party> saidNo(Collection<NeedId> needs) {
        Map<Wish, Party> no = new HashMap<>();
        sql.list(
                        "select need_id, offer_id, refused_by from matching.placement"
                                + " where state = 'declined' and need_id = any (cast(? as uuid[]))",
                        row -> Map.entry(
                                new Wish(
                                        new NeedId(row.getObject(1, UUID.class)),
                                        new OfferId(row.getObject(2, UUID.class))),
                                Party.of(row.getString(3))),
                        Keys.array(needs))
                .forEach(one -> no.put(one.getKey(), one.getValue()));
        return no;
    }

    /** Every pair that came to nothing by a no or by silence, or is kept apart beyond an erasure: no run suggests it again. */
    public List<Refused> refused() {
        List<Refused> refused = sql.list(
                "select distinct need_id, offer_id from matching.placement where refused_by is not null"
                        + " order by need_id, offer_id",
                Pairs::refused);
        Stream<Refused> barred = bars.all().stream()
                .map(pair -> new Refused(new NeedId(pair.need()), new OfferId(pair.offer())))
                .sorted(Comparator.comparing((Refused one) -> one.need().value())
                        .thenComparing(one -> one.offer().value()));
        return Stream.concat(refused.stream(), barred).distinct().toList();
    }

    private static Refused refused(ResultSet row) throws SQLException {
        return new Refused(new NeedId(row.getObject(1, UUID.class)), new OfferId(row.getObject(2, UUID.class)));
    }

    /** A need and an offer that are not brought together again. */
    public record Refused(NeedId need, OfferId offer) {}
}
