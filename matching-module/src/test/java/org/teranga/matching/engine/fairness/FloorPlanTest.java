package org.teranga.matching.engine.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.teranga.matching.engine.A;
import org.teranga.matching.engine.Plan;
import org.teranga.matching.engine.RandomMarket;
import org.teranga.matching.engine.Scorer;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.market.fact.OfferFacts;
import org.teranga.matching.engine.rule.GroupFloor;
import org.teranga.matching.engine.rule.RuleSet;

class FloorPlanTest {
    private static final int MARKETS = 400;

    @Test
    void floorsAreReachedWhereOffersAllowThatAndTheirPriceIsWhatThePlanLoses() {
        int reached = 0;
        int priced = 0;
        for (long seed = 0; seed < MARKETS; seed++) {
            RandomMarket random = new RandomMarket(seed);
            List<OfferFacts> homes =
                    random.offers(20).stream().filter(offer -> !offer.shared()).toList();
            RuleSet rules = RuleSet.BY_DEFAULT.with(List.of(new GroupFloor("large", 100)));
            Scorer scorer = new Scorer(Market.of(random.needs(30), homes, A.DAY), rules);
            FloorPlan floored = FloorPlan.of(scorer);
            Plan free = Plan.of(scorer);
            long worth = floored.plan().suggestions().stream()
                    .mapToLong(one -> scorer.score(one.need(), one.offer()))
                    .sum();
            assertThat(floored.price())
                    .as("seed %d", seed)
                    .isEqualTo(free.assignment().objective() - worth);
            assertThat(floored.plan().assignment().exact()).isTrue();
            for (FloorShare floor : floored.floors()) {
                assertThat(floor.placed()).as("seed %d", seed).isBetween(floor.before(), floor.reachable());
                assertThat(floor.placed()).as("seed %d: one floor alone", seed).isEqualTo(floor.reachable());
                reached += floor.placed() > floor.before() ? 1 : 0;
                priced += floored.price() > 0 ? 1 : 0;
            }
        }
        assertThat(reached).as("markets in which the floor helps").isGreaterThan(20);
        assertThat(priced).as("markets in which it costs something").isGreaterThan(10);
    }

    @Test
    void whereFloorsAreReachedAnywayNothingIsLiftedAndNothingCosts() {
        RandomMarket random = new RandomMarket(5);
        RuleSet rules = RuleSet.BY_DEFAULT.with(List.of(new GroupFloor("large", 1)));
        Scorer scorer = new Scorer(Market.of(random.needs(10), random.offers(60), A.DAY), rules);
        FloorPlan floored = FloorPlan.of(scorer);
        assertThat(floored.price()).isZero();
        assertThat(floored.floors())
                .allSatisfy(floor -> assertThat(floor.lift()).isZero());
        assertThat(floored.plan().suggestions()).isEqualTo(Plan.of(scorer).suggestions());
    }

    @Test
    void everyGroupButEverybodyCanHaveAFloor() {
        assertThat(GroupFloor.GROUPS)
                .containsExactlyElementsOf(IntStream.range(1, Group.values().length)
                        .mapToObj(k -> Group.values()[k].code())
                        .toList());
    }
}
