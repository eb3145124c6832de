package org.teranga.matching.engine.explanation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.teranga.matching.engine.Scorer;
import org.teranga.matching.engine.criterion.HardCriterion;
import org.teranga.matching.engine.criterion.Outcome;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.market.fact.NeedFacts;
import org.teranga.matching.engine.market.fact.OfferFacts;

/**
 * Finds the blanks that stand in the way: cells that one side left empty, where nothing else stands between it and somebody of the other
 * side. A pair counts where no rule is broken, some rule cannot be judged, and there is an answer of this side with which every rule would
 * be met.
 */
public final class Blanks {
    /** So many pairs are tried with answers at most, so that a page is quick; the blanks of those before are told. */
    private static final int MOST_TRIED = 2_000;

    private final Scorer scorer;
    private final Market market;
    private int tried;

    /** Of the rules that a scorer holds against a market. */
    public Blanks(Scorer scorer) {
        this.scorer = scorer;
        market = scorer.market();
    }

    /** The columns that a need left blank, and that stand between it and some offer; in the order of the alphabet. */
    public List<String> ofNeed(int need) {
        NeedFacts facts = market.needs().facts(need);
        Set<String> found = new TreeSet<>();
        Set<String> blank = BlankCells.of(facts);
        tried = 0;
        for (int offer = 0; offer < scorer.offers() && found.size() < blank.size(); offer++) {
            OfferFacts other = market.offers().facts(offer);
            Set<String> asked = asked(need, offer, blank);
            if (!found.containsAll(asked) && helps(need, BlankCells.filled(facts, other), Stream.of(other))) {
                found.addAll(asked);
            }
        }
        return List.copyOf(found);
    }

    /** The columns that an offer left blank, and that stand between it and some need; in the order of the alphabet. */
    public List<String> ofOffer(int offer) {
        OfferFacts facts = market.offers().facts(offer);
        Set<String> found = new TreeSet<>();
        Set<String> blank = BlankCells.of(facts);
        tried = 0;
        for (int need = 0; need < scorer.needs() && found.size() < blank.size(); need++) {
            NeedFacts other = market.needs().facts(need);
            Set<String> asked = asked(need, offer, blank);
            if (!found.containsAll(asked) && helps(need, Stream.of(other), BlankCells.filled(facts, other))) {
                found.addAll(asked);
            }
        }
        return List.copyOf(found);
    }

    /** Which of the blank cells the rules ask for that cannot be judged; none where a rule is broken, or all are met. */
    private Set<String> asked(int need, int offer, Set<String> blank) {
        if (market.isApart(need, offer)) {
            return Set.of();
        }
        Set<String> asked = new TreeSet<>();
        for (HardCriterion rule : scorer.hard(need)) {
            Outcome outcome = rule.outcome(market, need, offer);
            if (outcome == Outcome.NOT_MET) {
                return Set.of();
            }
            if (outcome == Outcome.UNKNOWN) {
                asked.addAll(BlankCells.ofRule(rule.id()));
            }
        }
        asked.retainAll(blank);
        return asked;
    }

    private boolean helps(int which, Stream<NeedFacts> needs, Stream<OfferFacts> offers) {
        if (++tried > MOST_TRIED) {
            return false;
        }
        List<OfferFacts> answered = offers.toList();
        return needs.anyMatch(need -> answered.stream().anyMatch(offer -> met(which, need, offer)));
    }

    private boolean met(int which, NeedFacts need, OfferFacts offer) {
        Market two = Market.of(List.of(need), List.of(offer), market.today());
        return scorer.hard(which).stream().allMatch(rule -> rule.outcome(two, 0, 0) == Outcome.MET);
    }
}
