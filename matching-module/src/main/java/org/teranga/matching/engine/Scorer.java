package org.teranga.matching.engine;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.assignment.pair.Limits;
import org.teranga.matching.engine.assignment.pair.PairSource;
import org.teranga.matching.engine.assignment.pair.PairTaker;
import org.teranga.matching.engine.criterion.HardCriterion;
import org.teranga.matching.engine.criterion.Outcome;
import org.teranga.matching.engine.criterion.Verdict;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.market.OfferColumns;
import org.teranga.matching.engine.rule.Fairness;
import org.teranga.matching.engine.rule.RuleSet;

/**
 * A rule set at work on a market: which pairs are feasible and what each is worth, by the rules of the need's kind of help. Single pairs
 * are judged by their criteria one after the other; for all pairs of a need, and the best of them, the rules are compiled, with the same
 * outcome. How many offers a need has is counted once.
 */
public final class Scorer implements PairSource {
    private static final int NOT_COUNTED = -1;

    private final Market market;
    private final RulesByKind rules;
    private final AtomicReference<@Nullable Scan> spare = new AtomicReference<>();
    private final int[] counts;
    private final long[] bonus;
    private final long[] lift;
    private final @Nullable KeptPairs kept;

    /** Compiles the rules for the market. */
    public Scorer(Market market, RuleSet rules) {
        this(market, rules, null);
    }

    /**
     * Compiles the rules.
     *
     * @param others the pairs under other rules, where they are known
     */
    private Scorer(Market market, RuleSet rules, @Nullable KeptPairs others) {
        this.market = market;
        this.rules = new RulesByKind(market, rules);
        lift = new long[0];
        kept = others == null ? null : others.under(this.rules).orElse(null);
        counts = new int[market.needs().size()];
        Arrays.fill(counts, NOT_COUNTED);
        bonus = new long[market.needs().size()];
        for (int need = 0; need < bonus.length; need++) {
            bonus[need] = waitingPoints(need) + hardToPlacePoints(need);
        }
    }

    private Scorer(Scorer same, long[] lift, @Nullable KeptPairs kept) {
        this.kept = kept;
        market = same.market;
        rules = same.rules;
        counts = same.counts;
        this.lift = lift;
        bonus = same.bonus.clone();
        for (int need = 0; need < bonus.length; need++) {
            bonus[need] += lift(need) - same.lift(need);
        }
    }

    /** The same, with all its pairs in memory where there are at most so many, so that other rules are tried fast. */
    public Scorer keepingPairs(int most) {
        return kept != null
                ? this
                : KeptPairs.of(this, most)
                        .map(pairs -> new Scorer(this, lift, pairs))
                        .orElse(this);
    }

    /** How many pairs are kept in memory; 0 where none are. */
    public int keptPairs() {
        return kept == null ? 0 : kept.size();
    }

    /** Other rules on the same market. Where pairs are kept, only what differs is looked at again. */
    public Scorer under(RuleSet others) {
        return new Scorer(market, others, kept);
    }

    /** The same rules on the same market, with points on top for some needs, so that floors are reached; in place of those before. */
    public Scorer lifting(long[] points) {
        return new Scorer(this, points.clone(), kept);
    }

    /** The points that a need's pairs get so that floors are reached. */
    public long lift(int need) {
        return lift.length == 0 ? 0 : lift[need];
    }

    /** The market. */
    public Market market() {
        return market;
    }

    /** The rules, of all kinds of help. */
    public RuleSet rules() {
        return rules.rules();
    }

    /** The rules that hold for a need: a rule set that says nothing of kinds. */
    public RuleSet rules(int need) {
        return rules.of(need).rules();
    }

    /** The hard criteria that hold for a need, in the order of its rules. */
    public List<HardCriterion> hard(int need) {
        return rules.of(need).hard();
    }

    RulesByKind byKind() {
        return rules;
    }

    /** The points that a need's pairs get for its waiting. */
    public long waitingPoints(int need) {
        return rules(need).fairness().waitingPoints(waitingDays(need));
    }

    /** For how many days a need has been waiting; 0 where that is not known. */
    public long waitingDays(int need) {
        LocalDate since = market.needs().facts(need).waitingSince();
        return since == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(since, market.today()));
    }

    /** The points that a need's pairs get for being hard to place. */
    public long hardToPlacePoints(int need) {
        Fairness fairness = rules(need).fairness();
        return fairness.hardToPlaceWeight() == 0 ? 0 : fairness.hardToPlacePoints(count(need));
    }

    /** What every pair of a need gets, whatever the offer: 1, and what fairness adds. */
    public long base(int need) {
        return bonus[need] + 1;
    }

    /** Whether a pair meets every hard rule, is good enough for both sides, and neither of the two said no to it. */
    public boolean feasible(int need, int offer) {
        RulesAtWork own = rules.of(need);
        for (HardCriterion criterion : own.hard()) {
            if (criterion.outcome(market, need, offer) != Outcome.MET) {
                return false;
            }
        }
        return !market.isApart(need, offer) && own.wishes().accept(need, offer);
    }

    /** Whether a pair is good enough for both sides, by the least shares of the rules. */
    public boolean accepted(int need, int offer) {
        return rules.of(need).wishes().accept(need, offer);
    }

    /** What a pair is worth: the points of the soft rules and the need's base; above 0. */
    public long score(int need, int offer) {
        return base(need) + rules.of(need).wishes().points(need, offer) + fit(need, offer);
    }

    /** The points of the soft rules alone: how well the two suit each other. */
    public long fit(int need, int offer) {
        RulesAtWork own = rules.of(need);
        long points = 0;
        for (int k = 0; k < own.softs(); k++) {
            points += own.soft(k).points(market, need, offer, own.weight(k));
        }
        return points;
    }

    /** What a pair gets beside the points of the soft rules; with them it adds up to the score. What gives nothing is left out. */
    public List<Bonus> bonuses(int need, int offer) {
        Wishes wishes = rules.of(need).wishes();
        return Stream.of(
                        new Bonus(Bonus.PLACED, 1),
                        new Bonus(Bonus.WAITING, waitingPoints(need)),
                        new Bonus(Bonus.HARD_TO_PLACE, hardToPlacePoints(need)),
                        new Bonus(Bonus.FLOOR, lift(need)),
                        new Bonus(Bonus.PROPOSED, wishes.proposedPoints(need, offer)),
                        new Bonus(Bonus.PREFERRED, wishes.preferredPoints(need, offer)))
                .filter(bonus -> bonus.points() != 0)
                .toList();
    }

    /** How many persons a pair brings into the offer; a household of unknown size counts as one. */
    public int persons(int need) {
        int persons = market.needs().persons(need);
        return persons == OfferColumns.UNKNOWN ? 1 : persons;
    }

    /** How many offers are possible for a need. */
    public int count(int need) {
        if (kept != null) {
            return kept.count(need);
        }
        int known = counts[need];
        if (known == NOT_COUNTED) {
            known = scanning(scan -> scan.count(need));
            counts[need] = known;
        }
        return known;
    }

    /** Lends the memory of a scan; whoever asks meanwhile gets another. */
    private <T> T scanning(Function<Scan, T> work) {
        Scan kept = spare.getAndSet(null);
        Scan scan = kept == null ? new Scan(rules) : kept;
        T result = work.apply(scan);
        spare.set(scan);
        return result;
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
        if (kept != null) {
            kept.pairs(need, base(need), persons(need), taker);
            return;
        }
        counts[need] = scanning(scan -> scan.pairs(need, base(need), persons(need), taker));
    }

    @Override
    public void pairsWorth(int need, long least, PairTaker taker) {
        if (kept != null) {
            kept.pairs(need, base(need), persons(need), taker);
        } else {
            Worth worth = new Worth(least, persons(need), taker);
            scanning(scan -> {
                scan.outwards(need, base(need), worth);
                return worth;
            });
        }
    }

    private record Worth(long least, int persons, PairTaker taker) implements Wanted {
        @Override
        public void offer(int offer, long score) {
            if (score >= least) {
                taker.take(offer, score, persons);
            }
        }
    }

    @Override
    public int rank(int offer) {
        return market.offers().rank(offer);
    }

    /** The best offers for a need, at most so many: by score, ties by id. */
    public List<Candidate> candidates(int need, int most) {
        return scanning(scan -> scan.best(need, base(need), most));
    }

    /** The verdict of every rule on any pair, the hard ones first, in the order of the rule set. */
    public List<Verdict> verdicts(int need, int offer) {
        RulesAtWork own = rules.of(need);
        List<Verdict> verdicts = new ArrayList<>();
        own.hard().forEach(criterion -> verdicts.add(criterion.verdict(market, need, offer)));
        for (int k = 0; k < own.softs(); k++) {
            verdicts.add(own.soft(k).verdict(market, need, offer, own.weight(k)));
        }
        return verdicts;
    }

    /**
     * How much each offer takes. A home takes one household, or as many as there are beds for where it is shared; other offers take as
     * many households as they say. Where nothing is said, one household. The offers of one person take only so many together.
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
        PersonLimits.set(limits, market, rules());
        return limits;
    }
}
