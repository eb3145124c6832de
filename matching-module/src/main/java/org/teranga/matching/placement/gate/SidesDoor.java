package org.teranga.matching.placement.gate;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.teranga.matching.placement.Party;
import org.teranga.matching.placement.PlacementRefusal;
import org.teranga.matching.placement.Sides;
import org.teranga.matching.placement.Step;
import org.teranga.matching.placement.StepActor;
import org.teranga.matching.placement.StepGuard;
import org.teranga.matching.pool.list.Status;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.platform.identity.Actor;
import org.teranga.platform.refusal.Refusal;

/**
 * The door of one placement for who takes a step: it refuses with the first thing that stands against it.
 *
 * @param by      who takes it
 * @param sides   the placement and its two sides
 * @param found   what is known of them
 * @param refused a refusal as an answer
 */
public record SidesDoor(StepActor by, Sides sides, Found found, Function<PlacementRefusal, Refusal> refused)
        implements StepGuard {
    @Override
    public void requireNotWithdrawn() {
        open(gone(sides.need(), sides.offer()));
    }

    @Override
    public void passes(Step step) {
        AskedMoment moment = AskedMoment.of(step, sides.placement());
        open(step.isNight() ? found.unsafe(moment) : found.against(moment));
    }

    @Override
    public void isStay() {
        if (!sides.isStay()) {
            open(Optional.of(PlacementRefusal.of("placement.refused.no_stay")));
        }
    }

    @Override
    public void signs() {
        if (found.noted(by.actor())) {
            open(Optional.of(PlacementRefusal.of("placement.refused.noted_by_you")));
        }
    }

    @Override
    public void isSigned() {
        List<Party> unsigned = found.unsigned();
        if (!unsigned.isEmpty()) {
            open(Optional.of(PlacementRefusal.of(
                    "placement.refused.unsigned", unsigned.getFirst().code())));
        }
    }

    @Override
    public void notOwn() {
        if (by.party() == Party.TEAM) {
            found.notOwn(by.actor());
        }
    }

    @Override
    public void isSecond() {
        found.isSecond(by.actor());
        List<Party> unheard = found.unheard();
        if (!unheard.isEmpty()) {
            open(Optional.of(PlacementRefusal.of(
                    "placement.refused.unheard", unheard.getFirst().code())));
        }
    }

    /** Whether one of the two was taken back. */
    public static Optional<PlacementRefusal> gone(Need need, Offer offer) {
        boolean gone = need.status() == Status.WITHDRAWN || !offer.status().open();
        return gone ? Optional.of(PlacementRefusal.of("placement.refused.closed")) : Optional.empty();
    }

    private void open(Optional<PlacementRefusal> refusal) {
        if (refusal.isPresent()) {
            throw refused.apply(refusal.get());
        }
    }

    /** What is known of the two at this moment. */
    interface Found {
        /** The first thing that stands against the pair at this moment; empty where nothing does. */
        Optional<PlacementRefusal> against(AskedMoment moment);

        /** The first thing that safety or a missing check says at this moment; empty where nothing does. */
        Optional<PlacementRefusal> unsafe(AskedMoment moment);

        /** Whether this person noted for household or host what they said. */
        boolean noted(Actor actor);

        /** Who has not signed what holds now. */
        List<Party> unsigned();

        /**
         * Refuses whose own it is.
         *
         * @throws Refusal conflict
         */
        void notOwn(Actor actor);

        /**
         * Refuses who is no second person.
         *
         * @throws Refusal not allowed for a program, conflict otherwise
         */
        void isSecond(Actor actor);

        /** The sides that were not heard yet. */
        List<Party> unheard();
    }
}
