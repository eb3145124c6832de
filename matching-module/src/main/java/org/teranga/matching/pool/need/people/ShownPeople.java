package org.teranga.matching.pool.need.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.teranga.matching.pool.need.HouseholdPeople;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.platform.i18n.Formats;

/** The people of a household as pages show them, as old as they are today. */
@ApplicationScoped
@Transactional
public class ShownPeople {
    private final HouseholdPeople people;
    private final Clock clock;

    @Inject
    ShownPeople(HouseholdPeople people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** With first names: for the household itself, and for staff who opened its file. */
    public List<PersonView> of(NeedId need) {
        return PersonView.of(people.named(need), today());
    }

    /** Without names: for whoever is asked to take them in, and for lists. */
    public List<PersonView> withoutNames(NeedId need) {
        return PersonView.of(people.of(need), today());
    }

    /** Their ages, the oldest first; empty where one of them is not known. */
    public List<Integer> ages(NeedId need) {
        return people.of(need).ages(today());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Formats.ZONE));
    }
}
