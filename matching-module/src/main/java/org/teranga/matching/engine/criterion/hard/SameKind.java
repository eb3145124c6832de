package org.teranga.matching.engine.criterion.hard;

import org.teranga.matching.engine.criterion.TraitCriterion;
import org.teranga.matching.engine.market.NeedFacts;
import org.teranga.matching.engine.market.Trait;

/** What is offered is what is asked for. */
public record SameKind() implements TraitCriterion {
    @Override
    public String id() {
        return "kind";
    }

    @Override
    public long refused(NeedFacts need) {
        return Trait.anyKind() & ~Trait.of(need.kind());
    }

    @Override
    public long unsure(NeedFacts need) {
        return 0;
    }
}
