package org.teranga.matching.engine.criterion.hard;

import org.teranga.matching.engine.criterion.TraitCriterion;
import org.teranga.matching.engine.market.Trait;
import org.teranga.matching.engine.market.fact.Kind;
import org.teranga.matching.engine.market.fact.NeedFacts;
import org.teranga.matching.engine.market.fact.Requirement;

/** Whoever brings an animal is not proposed a home without animals. */
public record Pets() implements TraitCriterion {
    @Override
    public String id() {
        return "pets";
    }

    @Override
    public long refused(NeedFacts need) {
        return need.kind() == Kind.HOUSING && need.requires().contains(Requirement.PETS) ? Trait.NO_PETS : 0;
    }

    @Override
    public long unsure(NeedFacts need) {
        return 0;
    }
}
