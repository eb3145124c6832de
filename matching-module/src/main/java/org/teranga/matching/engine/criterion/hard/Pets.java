package org.teranga.matching.engine.criterion.hard;

import org.teranga.matching.engine.criterion.TraitCriterion;
import org.teranga.matching.engine.market.Kind;
import org.teranga.matching.engine.market.NeedFacts;
import org.teranga.matching.engine.market.Requirement;
import org.teranga.matching.engine.market.Trait;

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
