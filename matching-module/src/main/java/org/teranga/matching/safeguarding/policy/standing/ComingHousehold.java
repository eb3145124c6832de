package org.teranga.matching.safeguarding.policy.standing;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.need.Household;
import org.teranga.matching.safeguarding.policy.WhoComes;

/** Who would come, as far as it matters for what is asked. */
public record ComingHousehold(boolean children, boolean womenAlone) {
    /** Nobody in particular: what is asked whoever comes. */
    public static final ComingHousehold ANY = new ComingHousehold(false, false);

    /** Whoever may come, so that what is asked only for some is asked as well. */
    public static final ComingHousehold EVERYBODY = new ComingHousehold(true, true);

    private static final Set<String> WITHOUT_CHILDREN = Set.of("single_woman", "single_man", "couple");
    private static final Set<String> WOMEN_ALONE = Set.of("single_woman", "woman_with_children");

    /** A household. Where nobody has said whether there are children, there may be. */
    public static ComingHousehold of(Household household) {
        String composition = household.composition();
        Integer children = household.children();
        boolean mayBe = composition == null || !WITHOUT_CHILDREN.contains(composition);
        return new ComingHousehold(
                children == null ? mayBe : children > 0, composition != null && WOMEN_ALONE.contains(composition));
    }

    /** Whether what is asked only where these come is asked now. */
    boolean concerns(@Nullable WhoComes only) {
        return switch (only) {
            case null -> true;
            case CHILDREN -> children;
            case WOMEN_ALONE -> womenAlone;
        };
    }
}
