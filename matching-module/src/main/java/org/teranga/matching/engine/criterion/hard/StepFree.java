package org.teranga.matching.engine.criterion.hard;

import org.teranga.matching.engine.criterion.TraitCriterion;
import org.teranga.matching.engine.market.Trait;
import org.teranga.matching.engine.market.fact.Kind;
import org.teranga.matching.engine.market.fact.NeedFacts;
import org.teranga.matching.engine.market.fact.Requirement;

/** Whoever needs a home without steps is proposed only homes of which that was said. */
public record StepFree() implements TraitCriterion {
    @Override
    public String id() {
        return "step_free";
    }

    @Override
    public long refused(NeedFacts need) {
        return need.kind() == Kind.HOUSING && need.requires().contains(Requirement.STEP_FREE) ? Trait.NOT_STEP_FREE : 0;
    }

    @Override
    public long unsure(NeedFacts need) {
        return 0;
    }
}
