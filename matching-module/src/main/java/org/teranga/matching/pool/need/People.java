package org.teranga.matching.pool.need;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The people of a household, all of them or none: where they were told, how many adults and children there are follows from them.
 *
 * @param all everybody
 */
public record People(List<HouseholdPerson> all) {
    /** Nobody was told; numbers alone are known, or not even those. */
    public static final People UNTOLD = new People(List.of());

    public People {
        all = all.stream().sorted(HouseholdPerson.OLDEST_FIRST).toList();
    }

    /** Whether the people were told. */
    public boolean told() {
        return !all.isEmpty();
    }

    /** How many adults there are. */
    public int adults() {
        return (int) all.stream().filter(HouseholdPerson::adult).count();
    }

    /** How many children there are. */
    public int children() {
        return all.size() - adults();
    }

    /** Whether a household of these numbers can be these people. */
    public boolean counts(Household household) {
        return Objects.equals(household.adults(), adults()) && Objects.equals(household.children(), children());
    }

    /** Whether children are told and nobody who is with them. */
    public boolean childrenAlone() {
        return told() && adults() == 0;
    }

    /** Their ages on this day, the oldest first; empty where one of them is not known. */
    public List<Integer> ages(LocalDate day) {
        List<Integer> ages = new ArrayList<>();
        for (HouseholdPerson person : all) {
            Integer age = person.ageOn(day);
            if (age == null) {
                return List.of();
            }
            ages.add(age);
        }
        return List.copyOf(ages);
    }

    /** The same people, as they are counted on this day. */
    public People on(LocalDate day) {
        return new People(all.stream().map(person -> person.on(day)).toList());
    }

    /** The household that they are. */
    public Household household(@Nullable String composition) {
        return told()
                ? new Household(adults(), children(), composition).following()
                : new Household(null, null, composition);
    }

    /** What the household needs of a home, with what follows from its people. */
    public List<String> requirements(List<String> said) {
        boolean stepFree = all.stream().anyMatch(person -> person.needs().contains("wheelchair"));
        return stepFree && !said.contains(HouseholdPerson.STEP_FREE)
                ? Stream.concat(Stream.of(HouseholdPerson.STEP_FREE), said.stream())
                        .toList()
                : said;
    }

    /**
     * These people by the ages that were said on this day: who was known with one of them stays who it is, with what it needs; an age that
     * nobody has any more is that of somebody who does not come.
     */
    public People retold(List<Integer> ages, LocalDate day, Supplier<UUID> ids) {
        List<HouseholdPerson> left = new ArrayList<>(all);
        List<HouseholdPerson> told = new ArrayList<>();
        for (Integer age : ages) {
            HouseholdPerson known = left.stream()
                    .filter(person -> age.equals(person.ageOn(day)) || age.equals(person.age()))
                    .findFirst()
                    .orElse(null);
            left.remove(known);
            told.add(known == null ? HouseholdPerson.aged(ids.get(), age, day) : known.on(day));
        }
        return new People(told);
    }

    /** What whoever is asked to take them in reads of them: ages as they were said, on which day, and what they need; no names. */
    public List<String> shown() {
        return all.stream()
                .map(person -> String.join(
                        " ",
                        person.age() == null
                                ? person.adult() ? "adult" : "child"
                                : person.age() + "@" + person.saidOn(),
                        String.join(",", person.needs())))
                .map(String::strip)
                .toList();
    }

    /** Whether one of them needs something in practice. */
    public boolean needSomething() {
        return all.stream().anyMatch(person -> !person.needs().isEmpty());
    }
}
