package org.teranga.matching.pool.need;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.form.Ages;

/**
 * One of the people of a household: how old, and what this person needs in practice, never why. An age counts from the day on which it was
 * said, so that a child who was 17 then is an adult a year later; until then the person is protected as a child.
 *
 * @param id     its key
 * @param adult  whether an adult, as it was counted last
 * @param age    in whole years, as it was said; null where only adult or child was
 * @param saidOn the day on which that was said
 * @param needs  codes of {@link #NEEDS}
 * @param name   a first name, where the household wants one to be known; only the household and staff who open its file read it
 */
public record HouseholdPerson(
        UUID id,
        boolean adult,
        @Nullable Integer age,
        LocalDate saidOn,
        List<String> needs,
        @Nullable String name) {
    /** What can be needed in practice of a home. */
    public static final List<String> NEEDS = List.of(
            "cot", "child_bed", "pram", "ground_floor", "wheelchair", "near_bathroom", "quiet", "own_room", "desk");

    /** What a household needs of a home where somebody of it needs this. */
    static final String STEP_FREE = "step_free";

    /** The oldest first; those whose age is not known stand after those of their kind. */
    static final Comparator<HouseholdPerson> OLDEST_FIRST = Comparator.comparing(HouseholdPerson::adult)
            .reversed()
            .thenComparing(HouseholdPerson::age, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(HouseholdPerson::id);

    public HouseholdPerson {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(saidOn, "saidOn");
        needs = NEEDS.stream().filter(List.copyOf(needs)::contains).toList();
    }

    /** Somebody of this age, said on this day. */
    public static HouseholdPerson aged(UUID id, int age, LocalDate saidOn) {
        return new HouseholdPerson(id, age >= Ages.OF_AGE, age, saidOn, List.of(), null);
    }

    /** How old at least on this day; null where it is not known. */
    public @Nullable Integer ageOn(LocalDate day) {
        return age == null ? null : (Integer) Ages.on(age, saidOn, day);
    }

    /** Whether an adult on this day. */
    public boolean adultOn(LocalDate day) {
        Integer now = ageOn(day);
        return now == null ? adult : now >= Ages.OF_AGE;
    }

    /** The same person, as it is counted on this day. */
    HouseholdPerson on(LocalDate day) {
        return new HouseholdPerson(id, adultOn(day), age, saidOn, needs, name);
    }

    /** The same with this name. */
    HouseholdPerson named(@Nullable String firstName) {
        return new HouseholdPerson(id, adult, age, saidOn, needs, firstName);
    }
}
