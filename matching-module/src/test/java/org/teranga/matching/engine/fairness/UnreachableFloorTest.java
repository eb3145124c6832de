package org.teranga.matching.engine.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.teranga.matching.engine.A;
import org.teranga.matching.engine.RandomMarket;
import org.teranga.matching.engine.Scorer;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.rule.GroupFloor;
import org.teranga.matching.engine.rule.RuleSet;

class UnreachableFloorTest {
    private static final int MARKETS = 200;

    /** What is said of a floor is what a plan with this floor alone reaches. */
    @Test
    void aFloorIsOutOfReachWhereTheBestPlanForItsGroupMissesIt() {
        int unreachable = 0;
        int raised = 0;
        for (long seed = 0; seed < MARKETS; seed++) {
            RandomMarket random = new RandomMarket(seed);
            RuleSet rules = RuleSet.BY_DEFAULT.with(List.of(new GroupFloor("large", 60)));
            Market market = Market.of(
                    random.needs(30),
                    random.offers(20).stream().filter(offer -> !offer.shared()).toList(),
                    A.DAY);
            Scorer scorer = new Scorer(market, rules);
            List<UnreachableFloor> told = UnreachableFloor.of(scorer, 1, Set.of("kind", "women_only"));
            List<FloorShare> missed = FloorPlan.of(scorer).floors().stream()
                    .filter(floor -> floor.reachable() < floor.asked())
                    .toList();
            assertThat(told).as("seed %d", seed).hasSameSizeAs(missed);
            for (UnreachableFloor one : told) {
                assertThat(one.reachable())
                        .as("seed %d", seed)
                        .isEqualTo(missed.getFirst().reachable());
                assertThat(one.raisedBy()).isNotIn("kind", "women_only");
                assertThat(one.raised()).isGreaterThanOrEqualTo(one.reachable());
                assertThat(one.raisedBy() == null).isEqualTo(one.raised() == one.reachable());
                raised += one.raisedBy() == null ? 0 : 1;
                unreachable++;
            }
            assertThat(UnreachableFloor.of(scorer, 31, Set.of()))
                    .as("too small to be told")
                    .isEmpty();
        }
        assertThat(unreachable).isGreaterThan(20);
        assertThat(raised).isGreaterThan(10);
    }
}
