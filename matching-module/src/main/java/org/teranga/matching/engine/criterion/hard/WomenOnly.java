package org.teranga.matching.engine.criterion.hard;

import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.criterion.TraitCriterion;
import org.teranga.matching.engine.market.Trait;
import org.teranga.matching.engine.market.fact.Composition;
import org.teranga.matching.engine.market.fact.Kind;
import org.teranga.matching.engine.market.fact.NeedFacts;
import org.teranga.matching.engine.market.fact.Requirement;

/** A home for women takes a woman alone or with her children; a household that asks for a host of women gets one: a woman who lives alone, or an organisation whose home is for women. */
public record WomenOnly() implements TraitCriterion {
    @Override
    public String id() {
        return "women_only";
    }

    @Override
    public long refused(NeedFacts need) {
        return need.kind() == Kind.HOUSING ? byTheHost(need.household().composition()) | byTheHousehold(need) : 0;
    }

    @Override
    public long unsure(NeedFacts need) {
        if (need.kind() != Kind.HOUSING) {
            return 0;
        }
        Composition composition = need.household().composition();
        boolean mayBeWomen = composition == null || composition == Composition.GROUP;
        return (mayBeWomen ? Trait.WOMEN_ONLY : 0) | (asksForWomen(need) ? Trait.HOST_UNKNOWN : 0);
    }

    private static long byTheHost(@Nullable Composition composition) {
        return switch (composition) {
            case null -> 0;
            case SINGLE_WOMAN, WOMAN_WITH_CHILDREN, GROUP -> 0;
            case SINGLE_MAN, COUPLE, FAMILY -> Trait.WOMEN_ONLY;
        };
    }

    private static long byTheHousehold(NeedFacts need) {
        return asksForWomen(need) ? Trait.HOST_NOT_WOMEN : 0;
    }

    private static boolean asksForWomen(NeedFacts need) {
        return need.requires().contains(Requirement.WOMEN_ONLY_HOST);
    }
}
