package org.teranga.matching.plan.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.Plan;
import org.teranga.matching.engine.Scorer;
import org.teranga.matching.engine.explanation.ForcedPair;
import org.teranga.matching.engine.explanation.Forcing;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.plan.snapshot.PlanInput;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.platform.lane.Lane;
import org.teranga.platform.lane.Lanes;

/**
 * Says on demand what it would cost to bring a pair together, and who would have to move. Nothing is changed by asking. It computes
 * in a lane, outside of any transaction.
 */
@ApplicationScoped
public class ForcePair {
    private final SimulationSteps steps;
    private final BestPlans plans;
    private final Lanes lanes;

    @Inject
    ForcePair(SimulationSteps steps, BestPlans plans, Lanes lanes) {
        this.steps = steps;
        this.plans = plans;
        this.lanes = lanes;
    }

    /**
     * The cost; empty where need or offer are not in the pool, or a rule forbids the pair, or the person who offers has all they take.
     *
     * @throws org.teranga.platform.lane.LaneRefused where the association has as much computed already as it may
     */
    public Optional<PairCost> cost(NeedId needId, OfferId offerId) {
        return lanes.call(Lane.TRIALS, () -> computed(needId, offerId));
    }

    private Optional<PairCost> computed(NeedId needId, OfferId offerId) {
        PlanInput input = steps.input();
        OptionalInt need = input.market().need(needId.toString());
        OptionalInt offer = input.market().offer(offerId.toString());
        if (need.isEmpty() || offer.isEmpty() || !isPossible(input.scorer(), need.getAsInt(), offer.getAsInt())) {
            return Optional.empty();
        }
        Plan plan = plans.of(input);
        ForcedPair forced = new Forcing(plan).force(need.getAsInt(), offer.getAsInt());
        Market market = input.market();
        return Optional.of(new PairCost(
                forced.exact(),
                forced.atLeast(),
                forced.atMost(),
                offer(market, forced.pair().from()),
                forced.moves().stream()
                        .map(move -> new PairCost.Moved(
                                new NeedId(UUID.fromString(
                                        market.needs().facts(move.need()).id())),
                                offer(market, move.from()),
                                offer(market, move.to())))
                        .toList()));
    }

    private static boolean isPossible(Scorer scorer, int need, int offer) {
        return scorer.feasible(need, offer) && Forcing.hasRoom(scorer, need, offer);
    }

    private static @Nullable OfferId offer(Market market, int offer) {
        return offer < 0
                ? null
                : new OfferId(UUID.fromString(market.offers().facts(offer).id()));
    }
}
