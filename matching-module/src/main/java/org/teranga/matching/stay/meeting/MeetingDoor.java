package org.teranga.matching.stay.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.teranga.matching.placement.Pairs;
import org.teranga.matching.placement.Placement;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.placement.PlacementState;
import org.teranga.matching.placement.Placements;
import org.teranga.matching.placement.Sides;
import org.teranga.matching.placement.gate.SecondPersons;
import org.teranga.matching.stay.StayAccess;
import org.teranga.platform.identity.Actor;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.refusal.Refusal;

/** Lets staff come to the meeting of a placement that is not their own, and where one can still be. */
@ApplicationScoped
@Transactional
class MeetingDoor {
    private final StayAccess access;
    private final Placements placements;
    private final Pairs pairs;
    private final SecondPersons seconds;
    private final CurrentPerson person;

    @Inject
    MeetingDoor(StayAccess access, Placements placements, Pairs pairs, SecondPersons seconds, CurrentPerson person) {
        this.access = access;
        this.placements = placements;
        this.pairs = pairs;
        this.seconds = seconds;
        this.person = person;
    }

    /**
     * The two, to be read.
     *
     * @throws Refusal not found where there is no such stay for this reader
     */
    Sides read(UUID placement) {
        access.require(placement);
        return pairs.of(placements.find(new PlacementId(placement)).orElseThrow(Refusal::notFound));
    }

    /** Whether there is such a stay for this reader. */
    boolean reads(UUID placement) {
        return access.reads(placement);
    }

    /**
     * The two, kept from everybody else until the transaction ends.
     *
     * @throws Refusal not found where there is no such stay for this reader, not allowed for a program
     */
    Sides hold(UUID placement) {
        person.requireHuman();
        access.require(placement);
        Placement held = placements.locked(new PlacementId(placement)).orElseThrow(Refusal::notFound);
        return pairs.of(held);
    }

    /** @throws Refusal conflict where they do not know each other, or have said yes once more already */
    void requireBefore(Sides sides) {
        if (!canMeet(sides)) {
            throw Refusal.conflict("firstmeeting.refused.not_now");
        }
    }

    /** Whether a first meeting is still to be. */
    static boolean canMeet(Sides sides) {
        PlacementState state = sides.placement().state();
        return sides.isStay() && (state == PlacementState.INTRODUCED || state == PlacementState.MET);
    }

    /** @throws Refusal conflict where this member of the team is one of the two, or lives there */
    void requireNotOwn(UUID member, Sides sides) {
        seconds.notOwn(Actor.account(member), sides.need(), sides.offer());
    }

    /** Who asks. */
    UUID member() {
        return person.actor().requiredPerson();
    }
}
