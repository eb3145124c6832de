package org.teranga.matching.engine;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.teranga.matching.engine.assignment.Limits;
import org.teranga.matching.engine.assignment.PairSource;
import org.teranga.matching.engine.assignment.PairTaker;
import org.teranga.matching.engine.criterion.HardCriterion;
import org.teranga.matching.engine.criterion.Outcome;
import org.teranga.matching.engine.criterion.PairCriterion;
import org.teranga.matching.engine.criterion.SoftCriterion;
import org.teranga.matching.engine.criterion.TraitCriterion;
import org.teranga.matching.engine.criterion.Verdict;
import org.teranga.matching.engine.criterion.hard.Radius;
import org.teranga.matching.engine.criterion.hard.SameKind;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.market.NeedFacts;
import org.teranga.matching.engine.market.OfferColumns;
import org.teranga.matching.engine.market.Span;
import org.teranga.matching.engine.rule.RuleSet;
import org.teranga.matching.engine.rule.SoftRule;

/**
 * A rule set at work on a market: which pairs are feasible and what each is worth. Criteria that look at properties of offers become one
 * mask per need, the radius a disc of the index; the others are asked one by one.
 */
public final class Scorer implements PairSource {
    private final Market market;
    private final RuleSet rules;
    private final List<HardCriterion> hard;
    private final PairCriterion[] asked;
    private final SoftCriterion[] soft;
    private final double[] weights;
    private final long[] refused;
    private final boolean keepsApart;
    private final boolean inDisc;
    private final boolean ofKind;
    private final long[] bonus;

    /** Compiles the rules for the market. */
    public Scorer(Market market, RuleSet rules) {
        this.market = market;
        this.rules = rules;
        hard = rules.hard().stream().map(type -> type.make().apply(Map.of())).toList();
        asked = hard.stream()
                .filter(criterion -> criterion instanceof PairCriterion)
                .map(PairCriterion.class::cast)
                .toArray(PairCriterion[]::new);
        soft = rules.soft().stream().map(SoftRule::criterion).toArray(SoftCriterion[]::new);
        weights = rules.soft().stream().mapToDouble(SoftRule::weight).toArray();
        keepsApart = market.keepsApart();
        inDisc = hard.stream().anyMatch(Radius.class::isInstance);
        ofKind = hard.stream().anyMatch(SameKind.class::isInstance);
        refused = new long[market.needs().size()];
        bonus = new long[market.needs().size()];
        for (int need = 0; need < refused.length; need++) {
            refused[need] = refused(market.needs().facts(need));
        }
        for (int need = 0; need < refused.length; need++) {
            bonus[need] = waitingPoints(need) + hardToPlacePoints(need);
        }
    }

    private long refused(NeedFacts need) {
        return hard.stream()
                .filter(criterion -> criterion instanceof TraitCriterion)
                .map(TraitCriterion.class::cast)
                .mapToLong(criterion -> criterion.refused(need) | criterion.unsure(need))
                .reduce(0, (a, b) -> a | b);
    }

    /** The market. */
    public Market market() {
        return market;
    }

    /** The rules. */
    public RuleSet rules() {
        return rules;
    }

    /** The points that a need's pairs get for its waiting. */
    public long waitingPoints(int need) {
        return rules.fairness().waitingPoints(waitingDays(need));
    }

    /** For how many days a need has been waiting; 0 where that is not known. */
    public long waitingDays(int need) {
        LocalDate since = market.needs().facts(need).waitingSince();
        return since == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(since, market.today()));
    }

    /** The points that a need's pairs get for being hard to place. */
    public long hardToPlacePoints(int need) {
        return rules.fairness().hardToPlaceWeight() == 0 ? 0 : rules.fairness().hardToPlacePoints(count(need));
    }

    /** What every pair of a need gets, whatever the offer: 1, and what fairness adds. */
    public long base(int need) {
        return bonus[need] + 1;
    }

    /** Whether a pair meets every hard rule, and neither of the two said no to it. */
    public boolean feasible(int need, int offer) {
        if ((market.offers().traits(offer) & refused[need]) != 0) {
            return false;
        }
        for (PairCriterion criterion : asked) {
            if (criterion.outcome(market, need, offer) != Outcome.MET) {
                return false;
            }
        }
        return !(keepsApart && market.isApart(need, offer));
    }

    /** What a pair is worth: the points of the soft rules and the need's base; above 0. */
    public long score(int need, int offer) {
        long score = bonus[need] + 1;
        for (int k = 0; k < soft.length; k++) {
            score += soft[k].points(market, need, offer, weights[k]);
        }
        return score;
    }

    /** How many persons a pair brings into the offer; a household of unknown size counts as one. */
    public int persons(int need) {
        int persons = market.needs().persons(need);
        return persons == OfferColumns.UNKNOWN ? 1 : persons;
    }

    /** How many offers are possible for a need. */
    public int count(int need) {
        int[] count = {0};
        feasible(need, (from, to) -> count[0] += to - from);
        return count[0];
    }

    private void feasible(int need, Span each) {
        Span scan = (from, to) -> {
            for (int offer = from; offer < to; offer++) {
                if (feasible(need, offer)) {
                    each.accept(offer, offer + 1);
                }
            }
        };
        if (inDisc) {
            market.near(need, ofKind, scan);
        } else {
            scan.accept(0, market.offers().size());
        }
    }

    @Override
    public int needs() {
        return market.needs().size();
    }

    @Override
    public int offers() {
        return market.offers().size();
    }

    @Override
    public void pairs(int need, PairTaker taker) {
        int persons = persons(need);
        feasible(need, (from, to) -> taker.take(from, score(need, from), persons));
    }

    @Override
    public int rank(int offer) {
        return market.offers().rank(offer);
    }

    /** The best offers for a need, at most so many: by score, ties by id. */
    public List<Candidate> candidates(int need, int most) {
        BestFew best = new BestFew(market.offers(), most);
        feasible(need, (from, to) -> best.offer(from, score(need, from)));
        return best.sorted();
    }

    /** The verdict of every rule on any pair, the hard ones first, in the order of the rule set. */
    public List<Verdict> verdicts(int need, int offer) {
        List<Verdict> verdicts = new ArrayList<>();
        hard.forEach(criterion -> verdicts.add(criterion.verdict(market, need, offer)));
        for (int k = 0; k < soft.length; k++) {
            verdicts.add(soft[k].verdict(market, need, offer, weights[k]));
        }
        return verdicts;
    }

    /**
     * How much each offer takes. A home takes one household, or as many as there are beds for where it is shared; other offers take as
     * many households as they say. Where nothing is said, one household.
     */
    public Limits limits() {
        Limits limits = new Limits(offers());
        for (int offer = 0; offer < offers(); offer++) {
            int capacity = market.offers().capacity(offer);
            if (capacity == OfferColumns.UNKNOWN) {
                continue;
            }
            if (market.offers().sharedHome(offer)) {
                limits.set(offer, capacity, Limits.NONE);
            } else if (!market.offers().home(offer)) {
                limits.set(offer, Limits.NONE, capacity);
            }
        }
        return limits;
    }
}
