package org.teranga.matching.engine.criterion.hard;

import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.criterion.TraitCriterion;
import org.teranga.matching.engine.market.Trait;
import org.teranga.matching.engine.market.fact.Kind;
import org.teranga.matching.engine.market.fact.NeedFacts;

/**
 * What is offered is what is asked for: the kind of help and, where the household asks for a woman or for a man, who helps. It stands here
 * and in no criterion of its own, so that no rules of an association can leave out what a household asked for.
 */
public record SameKind() implements TraitCriterion {
    @Override
    public String id() {
        return "kind";
    }

    @Override
    public long refused(NeedFacts need) {
        return Trait.anyKind() & ~Trait.of(need.kind())
                | switch (helper(need)) {
                    case "woman" -> Trait.HELPER_MAN;
                    case "man" -> Trait.HELPER_WOMAN;
                    case null, default -> 0;
                };
    }

    @Override
    public long unsure(NeedFacts need) {
        return helper(need) == null ? 0 : Trait.HELPER_UNSAID;
    }

    /** By whom the household would be helped; null where it does not say, and of a home, which says who lives there. */
    private static @Nullable String helper(NeedFacts need) {
        return need.kind() == Kind.HOUSING ? null : need.answers().get("helper");
    }
}
