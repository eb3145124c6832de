package org.teranga.matching.engine.criterion.hard;

import org.teranga.matching.engine.criterion.TraitCriterion;
import org.teranga.matching.engine.market.Trait;
import org.teranga.matching.engine.market.fact.Composition;
import org.teranga.matching.engine.market.fact.Kind;
import org.teranga.matching.engine.market.fact.MarketHousehold;
import org.teranga.matching.engine.market.fact.NeedFacts;

/** A household with children is not proposed a home without children. */
public record Children() implements TraitCriterion {
    @Override
    public String id() {
        return "children";
    }

    @Override
    public long refused(NeedFacts need) {
        return need.kind() == Kind.HOUSING && withChildren(need.household()) ? Trait.NO_CHILDREN : 0;
    }

    @Override
    public long unsure(NeedFacts need) {
        return need.kind() == Kind.HOUSING && need.household().children() == null ? Trait.NO_CHILDREN : 0;
    }

    private static boolean withChildren(MarketHousehold household) {
        Integer children = household.children();
        return children == null ? household.composition() == Composition.WOMAN_WITH_CHILDREN : children > 0;
    }
}
