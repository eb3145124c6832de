package org.teranga.matching.engine.criterion.hard;

import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.criterion.TraitCriterion;
import org.teranga.matching.engine.market.Trait;
import org.teranga.matching.engine.market.fact.Composition;
import org.teranga.matching.engine.market.fact.Kind;
import org.teranga.matching.engine.market.fact.NeedFacts;

/** A woman alone or with her children is not proposed the home of a man who lives alone. */
public record UnhcrHousehold() implements TraitCriterion {
    @Override
    public String id() {
        return "unhcr_household";
    }

    @Override
    public long refused(NeedFacts need) {
        return need.kind() == Kind.HOUSING && isWomanAlone(need.household().composition()) ? Trait.HOST_MAN_ALONE : 0;
    }

    @Override
    public long unsure(NeedFacts need) {
        Composition composition = need.household().composition();
        if (need.kind() != Kind.HOUSING) {
            return 0;
        }
        if (composition == null) {
            return Trait.HOST_MAN_ALONE | Trait.HOST_UNKNOWN;
        }
        return isWomanAlone(composition) ? Trait.HOST_UNKNOWN : 0;
    }

    private static boolean isWomanAlone(@Nullable Composition composition) {
        return composition != null && composition.isWomanAlone();
    }
}
