package org.teranga.matching.placement.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.teranga.matching.placement.Pairs;
import org.teranga.matching.placement.Placement;
import org.teranga.matching.placement.PlacementRefusal;
import org.teranga.matching.placement.Placements;
import org.teranga.matching.placement.Proposal;
import org.teranga.matching.placement.StepActor;
import org.teranga.matching.placement.gate.Gate;
import org.teranga.matching.plan.suggestion.WishedPlacement;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.platform.identity.Actor;
import org.teranga.platform.refusal.Refusal;

/** Staff propose offers to households, one or many at once: from now on each offer's places are held for its household. */
@ApplicationScoped
public class ProposePlacement {
    private final Placements placements;
    private final Pairs pairs;
    private final Gate gate;
    private final StepTrail trail;
    private final Clock clock;

    @Inject
    ProposePlacement(Placements placements, Pairs pairs, Gate gate, StepTrail trail, Clock clock) {
        this.placements = placements;
        this.pairs = pairs;
        this.gate = gate;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Proposes one.
     *
     * @param staff who proposes
     * @return the placement
     * @throws Refusal not found where there is no such need or offer, conflict with the reason where it is not allowed now
     */
    @Transactional
    public Placement propose(NeedId need, OfferId offer, Actor staff) {
        return switch (propose(List.of(new WishedPlacement(need, offer)), staff).getFirst()) {
            case Proposal.Made made -> placements.find(made.placement()).orElseThrow();
            case Proposal.Already same -> throw Refusal.conflict("placement.refused.household_waits");
            case Proposal.Refused refused -> throw problem(refused.refusal());
            case Proposal.Unknown none -> throw Refusal.notFound();
        };
    }

    /** A refusal as the answer to a request. */
    public Refusal problem(PlacementRefusal refusal) {
        return gate.problem(refusal);
    }

    /**
     * Proposes many; what is refused leaves the others as they are. Two that want the same homes take them in the same order, so that
     * nobody waits in a circle.
     *
     * @param staff who proposes; of a program, who made its key
     * @return what became of each wish, in their order
     */
    @Transactional
    public List<Proposal> propose(List<WishedPlacement> wishes, Actor staff) {
        List<OfferId> offerIds =
                wishes.stream().map(WishedPlacement::offer).distinct().toList();
        List<NeedId> needIds =
                wishes.stream().map(WishedPlacement::need).distinct().toList();
        Map<OfferId, Offer> offerById = pairs.lockOffers(offerIds);
        Map<NeedId, Need> needById = pairs.lockNeeds(needIds);
        StepActor by = StepActor.team(staff);
        ProposalRound.Ground ground = new ProposalRound.Ground(
                gate.law(offerIds),
                pairs.rejections(needIds),
                placements.holding(needIds),
                placements.parts(offerIds),
                gate.own(by));
        ProposalRound round = new ProposalRound(placements, gate, ground, by, clock.instant());
        wishes.forEach(wish -> round.propose(needById.get(wish.need()), offerById.get(wish.offer())));
        List<Proposal> proposals = round.end();
        trail.taken(
                staff.wayId(),
                "propose",
                round.made().stream().map(made -> made.id().value()).toList());
        return proposals;
    }
}
