package org.teranga.matching.pool.need.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.need.HouseholdPerson;
import org.teranga.matching.pool.need.People;

/**
 * One of the people of a household, as pages show it.
 *
 * @param adult whether an adult
 * @param age   in years, as of today; null where it is not known
 * @param needs what this person needs in practice, by codes
 * @param name  a first name; empty where the household wants none to be known, and on every page that is not its own or its file's
 */
public record PersonView(boolean adult, @Nullable Integer age, List<String> needs, String name) {
    public PersonView {
        needs = List.copyOf(needs);
    }

    /** The people of a household on this day, with names where they were read with them. */
    public static List<PersonView> of(People people, LocalDate day) {
        return people.on(day).all().stream()
                .map(person -> new PersonView(
                        person.adult(), person.ageOn(day), person.needs(), person.name() == null ? "" : person.name()))
                .toList();
    }

    /** What can be needed, by codes. */
    public static List<String> allNeeds() {
        return HouseholdPerson.NEEDS;
    }
}
