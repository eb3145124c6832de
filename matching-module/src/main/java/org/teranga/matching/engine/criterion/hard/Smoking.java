package org.teranga.matching.engine.criterion.hard;

import org.teranga.matching.engine.criterion.TraitCriterion;
import org.teranga.matching.engine.market.Kind;
import org.teranga.matching.engine.market.NeedFacts;
import org.teranga.matching.engine.market.Requirement;
import org.teranga.matching.engine.market.Trait;

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
