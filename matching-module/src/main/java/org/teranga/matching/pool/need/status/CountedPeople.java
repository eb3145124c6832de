package org.teranga.matching.pool.need.status;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.form.PeopleAges;
import org.teranga.platform.form.FormReader;

/**
 * How many adults and children a form tells: by their ages, where it tells these, which then are those of everybody.
 *
 * @param adults   how many, or null where it was not said
 * @param children how many, or null where it was not said
 */
record CountedPeople(@Nullable Integer adults, @Nullable Integer children) {
    /** Counts them; numbers that say something else than the ages are a fault. */
    static CountedPeople of(FormReader in, @Nullable Integer adults, @Nullable Integer children, List<Integer> ages) {
        if (ages.isEmpty()) {
            return new CountedPeople(adults, children);
        }
        CountedPeople counted = new CountedPeople(PeopleAges.adults(ages), PeopleAges.children(ages));
        boolean everybodyIsChild = onlyChildren(adults, children, ages);
        if (!everybodyIsChild && (differs(adults, counted.adults) || differs(children, counted.children))) {
            in.fault("ages", "people.ages_count", PeopleAges.adults(ages), PeopleAges.children(ages));
            return new CountedPeople(adults, children);
        }
        return counted;
    }

    /**
     * Whether the ages are those of children alone, all of them: a child who counts as the one adult of the form is no adult. Where they are
     * fewer than the people who were told, those of the others are missing.
     */
    static boolean onlyChildren(@Nullable Integer adults, @Nullable Integer children, List<Integer> ages) {
        int told = (adults == null ? 0 : adults) + (children == null ? 0 : children);
        return !ages.isEmpty() && PeopleAges.adults(ages) == 0 && ages.size() >= told;
    }

    private static boolean differs(@Nullable Integer said, @Nullable Integer counted) {
        return said != null && !said.equals(counted);
    }
}
