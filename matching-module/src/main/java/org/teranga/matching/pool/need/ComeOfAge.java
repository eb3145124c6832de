package org.teranga.matching.pool.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.teranga.platform.i18n.Formats;

/** Counts children of the open association who have come of age since as adults, and their households anew. */
@ApplicationScoped
@Transactional
public class ComeOfAge {
    private final HouseholdPeople people;
    private final Clock clock;

    @Inject
    ComeOfAge(HouseholdPeople people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** Counts them; of how many needs the numbers are others now. */
    public int count() {
        return people.comeOfAge(LocalDate.now(clock.withZone(Formats.ZONE)));
    }
}
