package org.teranga.matching.pool.need;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.form.NeedFields;
import org.teranga.platform.form.Values;

/**
 * A household, people who stay together; not always a family.
 *
 * @param adults      how many, or null where it is not known
 * @param children    how many, or null where it is not known
 * @param composition single_woman, woman_with_children, single_man, couple, family, group; null where it is not known
 */
public record Household(
        @Nullable Integer adults,
        @Nullable Integer children,
        @Nullable String composition) {
    /** A group may be one of children. */
    private static final Set<String> OF_ADULTS =
            Set.of("single_woman", "woman_with_children", "single_man", "couple", "family");

    private static final Set<String> OF_ONE = Set.of("single_woman", "single_man");

    /** Says who they are. */
    public Values.Builder into(Values.Builder said) {
        return said.with(NeedFields.ADULTS, adults)
                .with(NeedFields.CHILDREN, children)
                .with(NeedFields.COMPOSITION, composition);
    }

    /** How many people; what is not known counts as none. */
    public int persons() {
        return (adults == null ? 0 : adults) + (children == null ? 0 : children);
    }

    /**
     * Whether no adult is known to be with it. A child alone is never brought together with anybody: the department and the judge protect
     * it. Where only children are told, it counts as alone until somebody says who is with them.
     */
    public boolean withoutAdult() {
        if (adults != null) {
            return adults == 0;
        }
        boolean saysAdults = composition != null && OF_ADULTS.contains(composition);
        return children != null && children > 0 && !saysAdults;
    }

    /**
     * The same, called by what its people are: a woman alone who has children with her is a woman with children, a couple with children is a
     * family. What does not follow from the numbers stays as it was said.
     */
    public Household following() {
        if (adults == null || children == null || composition == null) {
            return this;
        }
        boolean alone = adults == 1;
        String follows = switch (composition) {
            case "single_woman" -> alone && children > 0 ? "woman_with_children" : composition;
            case "woman_with_children" -> alone && children == 0 ? "single_woman" : composition;
            case "couple", "single_man" -> children > 0 ? "family" : composition;
            default -> composition;
        };
        return new Household(adults, children, follows);
    }

    /** Whether who they are and how many adults there are cannot both be right. */
    public boolean contradicts() {
        if (adults == null || composition == null || adults == 0) {
            return false;
        }
        return composition.equals("couple") && adults < 2 || OF_ONE.contains(composition) && adults > 1;
    }
}
