package org.teranga.matching.plan.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.teranga.matching.engine.A;
import org.teranga.matching.engine.Plan;
import org.teranga.matching.engine.RandomMarket;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.rule.RuleSet;
import org.teranga.matching.plan.rules.RulesInForce;
import org.teranga.matching.plan.snapshot.PlanInput;
import org.teranga.matching.plan.snapshot.Pool;
import org.teranga.matching.plan.snapshot.PoolVersion;

class BestPlansTest {
    private static final UUID TOULOUSE = new UUID(0, 1);
    private static final UUID BRETAGNE = new UUID(0, 2);

    private final BestPlans plans = new BestPlans();

    private static PlanInput input(int seed, int needs, int offers) {
        RandomMarket random = new RandomMarket(seed);
        Market market = Market.of(random.needs(needs), random.offers(offers), A.DAY);
        Pool pool = new Pool(new PoolVersion(LocalDate.of(2026, 6, 1), "v" + seed), market, Map.of());
        return PlanInput.of(pool, new RulesInForce(1, RuleSet.BY_DEFAULT));
    }

    @Test
    void aPlanIsKeptForAsLongAsPoolAndRulesAreTheSame() {
        PlanInput input = input(1, 20, 60);
        Plan first = plans.of(TOULOUSE, input);
        assertThat(plans.of(TOULOUSE, input)).isSameAs(first);
        PlanInput changed = input(1, 20, 60);
        assertThat(plans.of(TOULOUSE, changed)).isNotSameAs(first);
        assertThat(plans.of(TOULOUSE, changed).scorer().market()).isSameAs(changed.market());
    }

    @Test
    void noAssociationGetsThePlanOfAnother() {
        PlanInput ours = input(1, 20, 60);
        PlanInput theirs = input(2, 30, 40);
        Plan our = plans.of(TOULOUSE, ours);
        Plan their = plans.of(BRETAGNE, theirs);
        assertThat(our.scorer().market()).isSameAs(ours.market());
        assertThat(their.scorer().market()).isSameAs(theirs.market());
        assertThat(plans.of(TOULOUSE, ours)).isSameAs(our);
        // Even where one key stood for two pools, nobody would be shown the plan of the other.
        assertThat(plans.of(TOULOUSE, theirs).scorer().market()).isSameAs(theirs.market());
    }

    @Test
    void whatWasUsedLastIsKeptWithinTheRoom() {
        PlanInput input = input(3, 40, 200);
        plans.of(TOULOUSE, input);
        long one = plans.weight();
        assertThat(one).isGreaterThan(240);
        BestPlans few = new BestPlans(3 * one);
        Plan first = few.of(TOULOUSE, input);
        Plan second = few.of(BRETAGNE, input);
        few.of(new UUID(1, 1), input);
        assertThat(few.of(TOULOUSE, input)).isSameAs(first);
        few.of(new UUID(1, 2), input);
        assertThat(few.weight()).isEqualTo(3 * one);
        assertThat(few.of(TOULOUSE, input)).isSameAs(first);
        assertThat(few.of(BRETAGNE, input)).isNotSameAs(second);
    }
}
