package org.teranga.matching.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.teranga.matching.engine.criterion.Outcome;
import org.teranga.matching.intake.Status;
import org.teranga.matching.need.Need;
import org.teranga.matching.offer.Offer;
import org.teranga.matching.offer.OfferId;
import org.teranga.matching.rules.Rulebook;
import org.teranga.matching.rules.RulesInForce;
import org.teranga.matching.safeguarding.ErasedBars;
import org.teranga.matching.safeguarding.OfferFloor;
import org.teranga.platform.web.Problem;

/** What stands between a pair and a placement: the hard rules in force, and the floor that no association can lower. */
@ApplicationScoped
class Gate {
    private final Rulebook rulebook;
    private final OfferFloor floor;
    private final ErasedBars bars;
    private final RefusalWords words;

    @Inject
    Gate(Rulebook rulebook, OfferFloor floor, ErasedBars bars, RefusalWords words) {
        this.rulebook = rulebook;
        this.floor = floor;
        this.bars = bars;
        this.words = words;
    }

    /** What holds now for these offers: asked once, however many pairs are then held against it. */
    Law law(Collection<OfferId> offers) {
        return new Law(rulebook.current(), floor.missing(offers), bars.all());
    }

    /** The first thing that stands against a pair; empty where nothing does. */
    Optional<Refusal> refusal(Need need, Offer offer, Law law) {
        return gone(need, offer)
                .or(() -> barred(need, offer, law))
                .or(() -> rulings(need, offer, law).findFirst())
                .or(() -> lacks(offer, law).map(lacks -> Refusal.of(Refusal.MISSING, (Object) lacks)));
    }

    /** The door of one pair: it refuses with the first rule that forbids it, or with what the person who offers still lacks. */
    Door of(Need need, Offer offer) {
        return new Door() {
            @Override
            public void stillThere() {
                open(gone(need, offer));
            }

            @Override
            public void passes() {
                open(refusal(need, offer, law(List.of(offer.id()))));
            }
        };
    }

    private void open(Optional<Refusal> refusal) {
        if (refusal.isPresent()) {
            throw words.problem(refusal.get());
        }
    }

    /** A refusal as the answer to a request. */
    Problem problem(Refusal refusal) {
        return words.problem(refusal);
    }

    /** Everything that stands against a pair now, each in a sentence; empty where nothing does. */
    List<String> blocks(Need need, Offer offer) {
        Law law = law(List.of(offer.id()));
        List<Refusal> all = new ArrayList<>(gone(need, offer).stream().toList());
        barred(need, offer, law).ifPresent(all::add);
        rulings(need, offer, law).forEach(all::add);
        lacks(offer, law).ifPresent(lacks -> all.add(Refusal.of(Refusal.MISSING, (Object) lacks)));
        return all.stream().map(words::of).toList();
    }

    private static Optional<Refusal> gone(Need need, Offer offer) {
        boolean gone = need.status() == Status.WITHDRAWN || !offer.status().open();
        return gone ? Optional.of(Refusal.of("placement.refused.closed")) : Optional.empty();
    }

    /** With whom something was wrong, one of the two erased since: nothing else is known of it. */
    private static Optional<Refusal> barred(Need need, Offer offer, Law law) {
        boolean barred = law.barred.contains(
                new ErasedBars.Pair(need.id().value(), offer.id().value()));
        return barred ? Optional.of(Refusal.of("placement.refused.barred")) : Optional.empty();
    }

    private Stream<Refusal> rulings(Need need, Offer offer, Law law) {
        return rulebook.hardVerdicts(law.rules, need, offer).stream()
                .filter(verdict -> verdict.outcome() != Outcome.MET)
                .map(verdict -> Refusal.of(Refusal.RULE, verdict.message()));
    }

    private static Optional<List<String>> lacks(Offer offer, Law law) {
        return Optional.ofNullable(law.missing.get(offer.id())).filter(lacks -> !lacks.isEmpty());
    }

    /**
     * What holds at one moment.
     *
     * @param rules   the rules in force
     * @param missing what offers lack; who lacks nothing is left out
     * @param barred  pairs that are kept apart although one of the two was erased
     */
    record Law(RulesInForce rules, Map<OfferId, List<String>> missing, Set<ErasedBars.Pair> barred) {
        Law {
            missing = Map.copyOf(missing);
            barred = Set.copyOf(barred);
        }
    }
}
