package org.teranga.matching.stay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teranga.matching.incident.SidesOfStays;
import org.teranga.matching.placement.Placement;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.placement.Placements;
import org.teranga.matching.placement.contact.PlacementLinks;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.refusal.Refusal;

/** A side of a stay that is signed in answers for itself by program, as it does on its own page. */
@ApplicationScoped
@Transactional
class OwnFollowUps {
    private final SidesOfStays sides;
    private final TakeFollowUp takeFollowUp;
    private final FollowUps followUps;
    private final Placements placements;
    private final CurrentPerson person;

    @Inject
    OwnFollowUps(
            SidesOfStays sides,
            TakeFollowUp takeFollowUp,
            FollowUps followUps,
            Placements placements,
            CurrentPerson person) {
        this.sides = sides;
        this.takeFollowUp = takeFollowUp;
        this.followUps = followUps;
        this.placements = placements;
        this.person = person;
    }

    /**
     * Answers one of the days on which that side was asked.
     *
     * @return what that side may read of its stay; empty for who works on files and is no side of it
     * @throws Refusal not allowed for everybody else, and as {@link TakeFollowUp#answer}
     */
    Optional<StayAnswer> answer(UUID placement, UUID id, String answer) {
        person.requireHuman();
        PlacementLinks.Followed side =
                sides.of(person.requiredSubject(), placement).orElse(null);
        if (side == null) {
            if (!person.may(Permission.FILES_WORK)) {
                throw Refusal.forbidden();
            }
            return Optional.empty();
        }
        takeFollowUp.answer(side, id, answer);
        Placement lived = placements.find(new PlacementId(placement)).orElseThrow(Refusal::notFound);
        return Optional.of(StayAnswer.of(lived, side.party().code(), followUps.of(List.of(placement))));
    }
}
