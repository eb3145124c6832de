package org.teranga.matching.plan.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.rest.LeftOutRecords;
import org.teranga.matching.pool.rest.RestingOffers;
import org.teranga.matching.safeguarding.BarredPairs;
import org.teranga.matching.safeguarding.Freezes;

/**
 * The pairs that no plan brings together, whatever the rules: those who said no to each other, and those separated because something was
 * wrong.
 */
@ApplicationScoped
public class KeptApart {
    private final DecidedPlacements placements;
    private final BarredPairs barred;
    private final Freezes freezes;
    private final RestingOffers resting;
    private final LeftOutRecords leftOut;

    @Inject
    KeptApart(
            DecidedPlacements placements,
            BarredPairs barred,
            Freezes freezes,
            RestingOffers resting,
            LeftOutRecords leftOut) {
        this.leftOut = leftOut;
        this.resting = resting;
        this.placements = placements;
        this.barred = barred;
        this.freezes = freezes;
    }

    /** For the keys of needs the keys of the offers that are kept from them. */
    Map<String, List<String>> pairs() {
        return Stream.concat(
                        placements.refused().stream().map(one -> new String[] {key(one.need()), key(one.offer())}),
                        barred.all().stream().map(one -> new String[] {key(one.need()), key(one.offer())}))
                .collect(Collectors.groupingBy(
                        pair -> pair[0], Collectors.mapping(pair -> pair[1], Collectors.toList())));
    }

    /** The offers of hosts who are proposed to nobody. */
    Set<OfferId> frozen() {
        return freezes.all();
    }

    /** The offers whose home rests. */
    Set<OfferId> resting() {
        return resting.all();
    }

    /** The offers and needs that the team has parked, and those whose period is over. */
    Set<UUID> leftOut() {
        return leftOut.all();
    }

    /** Which of these are of hosts who are proposed to nobody. */
    public Set<OfferId> frozen(Collection<OfferId> offers) {
        return freezes.of(offers);
    }

    /** Which of these are of homes where something is looked into. */
    public Set<OfferId> lookedInto(Collection<OfferId> offers) {
        return freezes.lookedInto(offers);
    }

    /** The offers that are kept from this need, since something was wrong. */
    public Set<OfferId> barredFrom(NeedId need) {
        return barred.from(need);
    }

    private static String key(Object id) {
        return id.toString();
    }
}
