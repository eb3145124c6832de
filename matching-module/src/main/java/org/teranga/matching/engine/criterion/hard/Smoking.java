package org.teranga.matching.engine.criterion.hard;

import org.teranga.matching.engine.criterion.TraitCriterion;
import org.teranga.matching.engine.market.Trait;
import org.teranga.matching.engine.market.fact.Kind;
import org.teranga.matching.engine.market.fact.NeedFacts;
import org.teranga.matching.engine.market.fact.Requirement;

/** Whoever smokes is not proposed a home without smoking. */
public record Smoking() implements TraitCriterion {
    @Override
    public String id() {
        return "smoking";
    }

    @Override
    public long refused(NeedFacts need) {
        return need.kind() == Kind.HOUSING && need.requires().contains(Requirement.SMOKER) ? Trait.NO_SMOKING : 0;
    }

    @Override
    public long unsure(NeedFacts need) {
        return 0;
    }
}
