package org.teranga.matching.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.decision.SecondPerson;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.refusal.Refusal;

/** Lets nobody decide on a home for the team but a human who neither offers it nor lives, or lived, there. */
@ApplicationScoped
class HomeHand {
    private final HomeAdults adults;
    private final CurrentPerson person;
    private final SecondPerson second;

    @Inject
    HomeHand(HomeAdults adults, CurrentPerson person, SecondPerson second) {
        this.adults = adults;
        this.person = person;
        this.second = second;
    }

    /**
     * Refuses everybody else.
     *
     * @param homes  on which it is decided
     * @param besides who else touched it
     * @param own    what whoever is one of those is told
     * @throws Refusal not allowed for a program, conflict where it is the own home
     */
    void require(HomeOwner owner, Collection<HomeId> homes, Set<UUID> besides, String own) {
        person.requireHuman();
        Set<UUID> involved = new HashSet<>(owner.persons());
        involved.addAll(besides);
        adults.of(homes).forEach(adult -> involved.add(adult.id()));
        if (!second.is(person.actor(), involved)) {
            throw Refusal.conflict(own);
        }
    }
}
