package org.teranga.matching.placement.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.teranga.matching.engine.criterion.Outcome;
import org.teranga.matching.placement.Party;
import org.teranga.matching.placement.PlacementRefusal;
import org.teranga.matching.placement.Sides;
import org.teranga.matching.placement.StepActor;
import org.teranga.matching.placement.StepGuard;
import org.teranga.matching.plan.rules.Rulebook;
import org.teranga.matching.plan.rules.RulesInForce;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.safeguarding.floor.OfferFloor;
import org.teranga.platform.identity.Actor;
import org.teranga.platform.refusal.Refusal;

/** Checks what stands between a pair and a placement: the hard rules in force, and the floor that no association can lower. */
@ApplicationScoped
public class Gate {
    private final Rulebook rulebook;
    private final OfferFloor floor;
    private final SafetyStops safety;
    private final RefusalWords words;
    private final Agreements agreements;
    private final SecondPersons seconds;

    @Inject
    Gate(
            Rulebook rulebook,
            OfferFloor floor,
            SafetyStops safety,
            RefusalWords words,
            Agreements agreements,
            SecondPersons seconds) {
        this.rulebook = rulebook;
        this.floor = floor;
        this.safety = safety;
        this.words = words;
        this.agreements = agreements;
        this.seconds = seconds;
    }

    /** What holds now for these offers: asked once, however many pairs are then held against it. */
    public EligibilityContext law(Collection<OfferId> offers) {
        return new EligibilityContext(rulebook.current(), floor.missing(offers), safety.of(offers));
    }

    /** The first thing that stands against a pair; empty where nothing does. */
    public Optional<PlacementRefusal> refusal(Need need, Offer offer, EligibilityContext law) {
        return law.against(need, offer, () -> rulings(need, offer, law).findFirst());
    }

    /** The door of one placement for who takes a step: it refuses with the first thing that stands against it. */
    public StepGuard of(Sides sides, StepActor by) {
        Need need = sides.need();
        Offer offer = sides.offer();
        SidesDoor.Found found = new SidesDoor.Found() {
            @Override
            public Optional<PlacementRefusal> against() {
                return refusal(need, offer, law(List.of(offer.id())));
            }

            @Override
            public void notOwn(Actor actor) {
                seconds.notOwn(actor, need, offer);
            }

            @Override
            public void isSecond(Actor actor) {
                seconds.check(actor, sides);
            }

            @Override
            public List<Party> unheard() {
                return agreements.unheard(sides);
            }
        };
        return new SidesDoor(by, sides, found, words::problem);
    }

    /** The names of what is another than when the two said yes; empty where both yeses hold. */
    public List<String> changes(Sides sides) {
        return agreements.changes(sides);
    }

    /** The sides with which a second member of staff has to speak before anybody approves. */
    public List<Party> unheard(Sides sides) {
        return agreements.unheard(sides);
    }

    /** Whether this person may approve it, were everything else as it should be. */
    public boolean isSecond(Actor actor, Sides sides) {
        return seconds.is(actor, sides);
    }

    /**
     * Lets a second member of staff say that they spoke with a side: another human than who noted its yes, and none of the two sides.
     *
     * @throws Refusal not allowed for a program, conflict otherwise
     */
    public void requireMaySpeak(Sides sides, StepActor by) {
        if (by.actor().automatic()) {
            throw Refusal.forbidden();
        }
        seconds.check(by.actor(), sides);
    }

    /** A refusal as the answer to a request. */
    public Refusal problem(PlacementRefusal refusal) {
        return words.problem(refusal);
    }

    /** Everything that stands against a pair now, each in a sentence; empty where nothing does. */
    public List<String> blocks(Need need, Offer offer) {
        EligibilityContext law = law(List.of(offer.id()));
        List<PlacementRefusal> all =
                new ArrayList<>(SidesDoor.gone(need, offer).stream().toList());
        law.stops.against(need, offer).ifPresent(all::add);
        rulings(need, offer, law).forEach(all::add);
        law.lacks(offer).ifPresent(lacks -> all.add(PlacementRefusal.of(PlacementRefusal.MISSING, (Object) lacks)));
        return all.stream().map(words::of).toList();
    }

    private Stream<PlacementRefusal> rulings(Need need, Offer offer, EligibilityContext law) {
        return rulebook.hardVerdicts(law.rules, need, offer).stream()
                .filter(verdict -> verdict.outcome() != Outcome.MET)
                .map(verdict -> PlacementRefusal.of(PlacementRefusal.RULE, verdict.message()));
    }

    /**
     * What holds at one moment.
     *
     * @param rules   the rules in force
     * @param missing what offers lack; who lacks nothing is left out
     * @param stops   what safety says
     */
    public record EligibilityContext(RulesInForce rules, Map<OfferId, List<String>> missing, SafetyStops.Stops stops) {
        public EligibilityContext {
            missing = Map.copyOf(missing);
        }

        /**
         * The first thing that stands against a pair; empty where nothing does.
         *
         * @param rulings the first rule that stands against it
         */
        Optional<PlacementRefusal> against(Need need, Offer offer, Supplier<Optional<PlacementRefusal>> rulings) {
            return SidesDoor.gone(need, offer)
                    .or(() -> stops.against(need, offer))
                    .or(rulings)
                    .or(() -> lacks(offer).map(lacks -> PlacementRefusal.of(PlacementRefusal.MISSING, (Object) lacks)));
        }

        private Optional<List<String>> lacks(Offer offer) {
            return Optional.ofNullable(missing.get(offer.id())).filter(lacks -> !lacks.isEmpty());
        }
    }
}
