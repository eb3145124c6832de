package org.teranga.matching.need;

import org.jspecify.annotations.Nullable;

/**
 * People who stay together; not always a family.
 *
 * @param adults      how many, or null where it is not known
 * @param children    how many, or null where it is not known
 * @param composition single_woman, woman_with_children, single_man, couple, family, group; null where it is not known
 */
public record Household(
        @Nullable Integer adults,
        @Nullable Integer children,
        @Nullable String composition) {
    /** How many people; what is not known counts as none. */
    public int persons() {
        return (adults == null ? 0 : adults) + (children == null ? 0 : children);
    }
}
