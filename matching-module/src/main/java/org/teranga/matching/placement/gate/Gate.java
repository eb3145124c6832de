package org.teranga.matching.placement.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
import org.teranga.matching.pool.rest.ParkedRecords;
import org.teranga.matching.pool.rest.RestingOffers;
import org.teranga.matching.safeguarding.floor.OfferFloor;
import org.teranga.matching.safeguarding.policy.standing.ComingHousehold;
import org.teranga.matching.safeguarding.policy.standing.MissingCheck;
import org.teranga.matching.safeguarding.policy.standing.MissingChecks;
import org.teranga.platform.identity.Actor;
import org.teranga.platform.refusal.Refusal;

/**
 * Checks what stands between a pair and a placement: the hard rules in force, what the association's policy asks before this moment, and
 * under it the floor that no association can lower.
 */
@ApplicationScoped
public class Gate {
    private final Rulebook rulebook;
    private final OfferFloor floor;
    private final SafetyStops safety;
    private final RefusalWords words;
    private final Agreements agreements;
    private final SecondPersons seconds;
    private final RestingOffers resting;
    private final ParkedRecords parked;

    @Inject
    Gate(
            Rulebook rulebook,
            OfferFloor floor,
            SafetyStops safety,
            RefusalWords words,
            Agreements agreements,
            SecondPersons seconds,
            RestingOffers resting,
            ParkedRecords parked) {
        this.resting = resting;
        this.parked = parked;
        this.rulebook = rulebook;
        this.floor = floor;
        this.safety = safety;
        this.words = words;
        this.agreements = agreements;
        this.seconds = seconds;
    }

    /** What holds now for these offers: asked once, however many pairs are then held against it. */
    public EligibilityContext law(Collection<OfferId> offers) {
        return new EligibilityContext(
                rulebook.current(), floor.checks(offers), safety.of(offers), resting.of(offers), parked.all());
    }

    /** The first thing that stands against a pair at this moment; empty where nothing does. */
    public Optional<PlacementRefusal> refusal(Need need, Offer offer, AskedMoment moment, EligibilityContext law) {
        return law.against(need, offer, moment, () -> rulings(need, offer, law).findFirst());
    }

    /** What is this person's own, for many pairs. */
    public OwnMatters own(StepActor by) {
        return seconds.ownOf(by.actor());
    }

    /** The door of one placement for who takes a step: it refuses with the first thing that stands against it. */
    public StepGuard of(Sides sides, StepActor by) {
        Need need = sides.need();
        Offer offer = sides.offer();
        SidesDoor.Found found = new SidesDoor.Found() {
            @Override
            public Optional<PlacementRefusal> against(AskedMoment moment) {
                return refusal(need, offer, moment, law(List.of(offer.id())));
            }

            @Override
            public Optional<PlacementRefusal> unsafe(AskedMoment moment) {
                return law(List.of(offer.id())).unsafe(need, offer, moment);
            }

            @Override
            public boolean noted(Actor actor) {
                return seconds.noted(actor, sides);
            }

            @Override
            public List<Party> unsigned() {
                return agreements.unsigned(sides);
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

    /** What is asked before the first night of these two and not shown today; nobody sleeps there before it is empty. */
    public List<MissingCheck> missingForFirstNight(Sides sides) {
        return law(List.of(sides.offer().id()))
                .lacks(sides.need(), sides.offer(), AskedMoment.firstNight(sides.placement()));
    }

    /** The first thing that stands against a night today, in a sentence; empty where nothing does. */
    public String againstNight(Sides sides) {
        AskedMoment night = AskedMoment.firstNight(sides.placement());
        return toldOf(sides.offer().id())
                .unsafe(sides.need(), sides.offer(), night)
                .map(words::of)
                .orElse("");
    }

    /** Everything that stands against these two now, each in a sentence; empty where nothing does. */
    public List<String> blocks(Sides sides) {
        Need need = sides.need();
        Offer offer = sides.offer();
        EligibilityContext law = toldOf(offer.id());
        List<PlacementRefusal> all =
                new ArrayList<>(SidesDoor.gone(need, offer).stream().toList());
        law.stops.against(need, offer).ifPresent(all::add);
        law.rests(need, offer).ifPresent(all::add);
        rulings(need, offer, law).forEach(all::add);
        law.missing(need, offer, AskedMoment.next(sides.placement())).ifPresent(all::add);
        return all.stream().map(words::of).toList();
    }

    /** What holds for this offer, as far as the reader is told. */
    private EligibilityContext toldOf(OfferId offer) {
        EligibilityContext law = law(List.of(offer));
        return new EligibilityContext(law.rules, law.missing, safety.told(law.stops, offer), law.resting, law.parked);
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
     * @param resting offers whose home rests, until its host says from when
     * @param parked  offers and needs that the team has parked
     */
    public record EligibilityContext(
            RulesInForce rules,
            Map<OfferId, MissingChecks> missing,
            SafetyStops.Stops stops,
            Set<OfferId> resting,
            Set<UUID> parked) {
        public EligibilityContext {
            missing = Map.copyOf(missing);
            parked = Set.copyOf(parked);
            resting = Set.copyOf(resting);
        }

        /**
         * The first thing that stands against a pair at this moment; empty where nothing does.
         *
         * @param rulings the first rule that stands against it
         */
        Optional<PlacementRefusal> against(
                Need need, Offer offer, AskedMoment moment, Supplier<Optional<PlacementRefusal>> rulings) {
            return SidesDoor.gone(need, offer)
                    .or(() -> stops.against(need, offer))
                    .or(() -> rests(need, offer))
                    .or(rulings)
                    .or(() -> missing(need, offer, moment));
        }

        /** What safety says, and what is missing at this moment: a rule that was met when they were introduced is not asked again. */
        Optional<PlacementRefusal> unsafe(Need need, Offer offer, AskedMoment moment) {
            return SidesDoor.gone(need, offer)
                    .or(() -> stops.against(need, offer))
                    .or(() -> missing(need, offer, moment));
        }

        private Optional<PlacementRefusal> rests(Need need, Offer offer) {
            if (parked.contains(offer.id().value()) || parked.contains(need.id().value())) {
                return Optional.of(PlacementRefusal.of(ParkedRecords.REFUSED));
            }
            return resting.contains(offer.id())
                    ? Optional.of(PlacementRefusal.of(RestingOffers.REFUSED))
                    : Optional.empty();
        }

        private Optional<PlacementRefusal> missing(Need need, Offer offer, AskedMoment moment) {
            List<String> codes = MissingChecks.codes(lacks(need, offer, moment));
            return codes.isEmpty()
                    ? Optional.empty()
                    : Optional.of(PlacementRefusal.of(PlacementRefusal.MISSING, (Object) codes));
        }

        private List<MissingCheck> lacks(Need need, Offer offer, AskedMoment moment) {
            return missing.getOrDefault(offer.id(), MissingChecks.NONE)
                    .at(moment.before(), ComingHousehold.of(need.terms().household()), moment.proposed());
        }
    }
}
