package org.teranga.matching.stay.ending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.teranga.matching.placement.Pairs;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.placement.Placements;
import org.teranga.matching.placement.Sides;
import org.teranga.matching.stay.StayAccess;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.refusal.Refusal;

/** The stays that whoever asks may come to; for whoever is a side, or lives there, there are none. */
@ApplicationScoped
class OpenStays {
    private final StayAccess access;
    private final Placements placements;
    private final Pairs pairs;
    private final CurrentPerson person;

    @Inject
    OpenStays(StayAccess access, Placements placements, Pairs pairs, CurrentPerson person) {
        this.access = access;
        this.placements = placements;
        this.pairs = pairs;
        this.person = person;
    }

    Sides read(UUID id) {
        access.require(id);
        return placements.find(new PlacementId(id)).map(pairs::of).orElseThrow(Refusal::notFound);
    }

    Sides hold(UUID id) {
        person.requireHuman();
        access.require(id);
        return placements.locked(new PlacementId(id)).map(pairs::of).orElseThrow(Refusal::notFound);
    }

    boolean works() {
        return person.may(Permission.FILES_WORK);
    }

    UUID member() {
        return person.actor().requiredPerson();
    }
}
