package org.teranga.matching.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.assignment.pair.PairTaker;
import org.teranga.matching.engine.criterion.Batch;
import org.teranga.matching.engine.criterion.DistanceCriterion;
import org.teranga.matching.engine.criterion.HardCriterion;
import org.teranga.matching.engine.criterion.PairCriterion;
import org.teranga.matching.engine.criterion.SoftCriterion;
import org.teranga.matching.engine.criterion.TraitCriterion;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.market.fact.Kind;
import org.teranga.matching.engine.rule.CriterionType;
import org.teranga.matching.engine.rule.RuleSet;
import org.teranga.matching.engine.rule.SoftRule;

/**
 * The possible pairs of a market under rules, in memory, with what each is worth beside its need's base: eight bytes a pair. Under other
 * rules only what differs is looked at again, kind of help by kind of help: a soft rule that came, went or got another weight is scored
 * anew, a hard rule that came leaves pairs out, a kind whose rules stay is copied.
 */
final class KeptPairs {
    private static final int FIRST = 1 << 12;

    private final Market market;
    private final RulesByKind rules;
    private final int most;
    private final int[] start;
    private int[] offer = new int[FIRST];
    private int[] points = new int[FIRST];
    private int size;

    private KeptPairs(RulesByKind rules, int most) {
        this.market = rules.market();
        this.rules = rules;
        this.most = most;
        start = new int[market.needs().size() + 1];
    }

    /** The pairs of a scorer; empty where there are more than so many. */
    static Optional<KeptPairs> of(Scorer scorer, int most) {
        KeptPairs kept = new KeptPairs(scorer.byKind(), most);
        for (int need = 0; need < scorer.needs(); need++) {
            long base = scorer.base(need);
            scorer.pairs(need, (offer, score, persons) -> kept.add(offer, score - base));
            kept.start[need + 1] = kept.size;
            if (kept.isTooLarge()) {
                return Optional.empty();
            }
        }
        kept.trim();
        return Optional.of(kept);
    }

    private boolean isTooLarge() {
        return size > most;
    }

    private void add(int itsOffer, long itsPoints) {
        if (isTooLarge()) {
            return;
        }
        if (size == offer.length) {
            offer = Arrays.copyOf(offer, size + (size >> 1) + FIRST);
            points = Arrays.copyOf(points, offer.length);
        }
        offer[size] = itsOffer;
        points[size++] = Math.toIntExact(itsPoints);
    }

    private void addAll(KeptPairs others, int from, int to) {
        int end = size + to - from;
        if (end > offer.length) {
            offer = Arrays.copyOf(offer, end + (end >> 1));
            points = Arrays.copyOf(points, offer.length);
        }
        System.arraycopy(others.offer, from, offer, size, to - from);
        System.arraycopy(others.points, from, points, size, to - from);
        size = end;
    }

    private void trim() {
        offer = Arrays.copyOf(offer, size);
        points = Arrays.copyOf(points, size);
    }

    /** How many pairs there are. */
    int size() {
        return size;
    }

    /** How many pairs a need has. */
    int count(int need) {
        return start[need + 1] - start[need];
    }

    /** Hands over the pairs of a need, by ascending offer. */
    void pairs(int need, long base, int persons, PairTaker taker) {
        for (int k = start[need]; k < start[need + 1]; k++) {
            taker.take(offer[k], base + points[k], persons);
        }
    }

    /**
     * The pairs under other rules. Those of a kind of help of which these do not hold all that is possible then, since a hard rule went,
     * or a least share was asked for that is another one now, are looked for anew; empty where that is so of every kind, or where there
     * are too many.
     */
    Optional<KeptPairs> under(RulesByKind others) {
        Map<Kind, Boolean> holds = new EnumMap<>(Kind.class);
        for (int need = 0; need < market.needs().size(); need++) {
            holds.computeIfAbsent(
                    kind(need),
                    kind -> holdAll(rules.of(kind).rules(), others.of(kind).rules()));
        }
        return holds.isEmpty() || holds.containsValue(true) ? changed(others, holds) : Optional.empty();
    }

    private Kind kind(int need) {
        return market.needs().facts(need).kind();
    }

    private static boolean holdAll(RuleSet own, RuleSet theirs) {
        boolean sameLeast = !own.choice().asksForLeast()
                || own.choice().equals(theirs.choice()) && own.soft().equals(theirs.soft());
        return theirs.hard().containsAll(own.hard()) && sameLeast;
    }

    private Optional<KeptPairs> changed(RulesByKind others, Map<Kind, Boolean> holds) {
        KeptPairs changed = new KeptPairs(others, most);
        changed.offer = new int[Math.max(1, size)];
        changed.points = new int[changed.offer.length];
        Map<Kind, Change> changes = new EnumMap<>(Kind.class);
        Scan anew = new Scan(others);
        for (int need = 0; need < market.needs().size(); need++) {
            if (holds.getOrDefault(kind(need), false)) {
                changes.computeIfAbsent(kind(need), kind -> new Change(rules.of(kind), others.of(kind), changed))
                        .take(need);
            } else {
                anew.pairs(need, 0, 0, (its, score, persons) -> changed.add(its, score));
            }
            changed.start[need + 1] = changed.size;
            if (changed.isTooLarge()) {
                return Optional.empty();
            }
        }
        changed.trim();
        return Optional.of(changed);
    }

    /** What is done to the pairs of a kind of help, row by row. */
    private final class Change {
        private static final int BATCH = 1_024;

        private final KeptPairs changed;
        private final boolean isNone;
        private final Wishes theirWishes;
        private final @Nullable Wishes ownWishes;
        private final boolean asksForLeast;
        private final List<HardCriterion> came;
        private final List<SoftRule> gone;
        private final List<SoftRule> added;
        private final List<Far> far;
        private final Batch batch = new Batch(BATCH);
        private final Batch before = new Batch(BATCH);

        Change(RulesAtWork own, RulesAtWork theirs, KeptPairs changed) {
            this.changed = changed;
            RuleSet were = own.rules();
            RuleSet are = theirs.rules();
            isNone = were.hard().equals(are.hard())
                    && were.soft().equals(are.soft())
                    && were.choice().equals(are.choice());
            theirWishes = theirs.wishes();
            ownWishes = were.choice().equals(are.choice()) ? null : own.wishes();
            asksForLeast = !were.choice().asksForLeast() && are.choice().asksForLeast();
            came = without(are.hard(), were.hard()).stream()
                    .map((CriterionType<HardCriterion> type) -> type.make().apply(Map.of()))
                    .toList();
            List<SoftRule> all = without(were.soft(), are.soft());
            List<SoftRule> allNew = without(are.soft(), were.soft());
            gone = all.stream().filter(rule -> !isFar(rule)).toList();
            added = allNew.stream().filter(rule -> !isFar(rule)).toList();
            far = Stream.concat(
                            allNew.stream().filter(Change::isFar).map(rule -> Far.of(rule, 1)),
                            all.stream().filter(Change::isFar).map(rule -> Far.of(rule, -1)))
                    .toList();
        }

        private static boolean isFar(SoftRule rule) {
            return rule.criterion() instanceof DistanceCriterion;
        }

        private static <T> List<T> without(List<T> these, List<T> those) {
            List<T> left = new ArrayList<>(these);
            left.removeAll(those);
            return left;
        }

        void take(int need) {
            if (isNone) {
                changed.addAll(KeptPairs.this, start[need], start[need + 1]);
                return;
            }
            for (int from = start[need]; from < start[need + 1]; from += BATCH) {
                take(need, from, Math.min(start[need + 1], from + BATCH));
            }
        }

        private void take(int need, int from, int to) {
            batch.clear();
            for (int k = from; k < to; k++) {
                batch.take(offer[k], true);
                batch.score(k - from, points[k]);
            }
            keep(need);
            score(need);
            for (int at = 0; at < batch.size(); at++) {
                changed.add(batch.offer(at), batch.score(at));
            }
        }

        private void keep(int need) {
            for (HardCriterion criterion : came) {
                switch (criterion) {
                    case PairCriterion pair -> pair.keep(market, need, batch);
                    case TraitCriterion trait -> keep(need, trait);
                }
            }
            if (asksForLeast) {
                int count = batch.size();
                batch.clear();
                for (int at = 0; at < count; at++) {
                    batch.keep(at, theirWishes.accept(need, batch.offer(at)));
                }
            }
        }

        private void keep(int need, TraitCriterion trait) {
            var facts = market.needs().facts(need);
            long refused = trait.refused(facts) | trait.unsure(facts);
            int count = batch.size();
            batch.clear();
            for (int at = 0; at < count; at++) {
                batch.keep(at, (market.offers().traits(batch.offer(at)) & refused) == 0);
            }
        }

        private void score(int need) {
            if (!far.isEmpty()) {
                scoreFar(need);
            }
            if (!gone.isEmpty() || !added.isEmpty() || ownWishes != null) {
                scoreNear(need);
            }
        }

        /** What the distance gives now beside what it gave, once for each place. */
        private void scoreFar(int need) {
            int spot = -1;
            long points = 0;
            for (int at = 0; at < batch.size(); at++) {
                int here = market.spot(batch.offer(at));
                if (here != spot) {
                    spot = here;
                    points = 0;
                    double kilometres = market.kilometres(need, batch.offer(at));
                    for (Far rule : far) {
                        points += rule.sign * SoftCriterion.points(rule.criterion.value(kilometres), rule.weight);
                    }
                }
                batch.add(at, points);
            }
        }

        private void scoreNear(int need) {
            before.clear();
            for (int at = 0; at < batch.size(); at++) {
                before.take(batch.offer(at), true);
                before.score(at, 0);
            }
            for (SoftRule rule : gone) {
                rule.criterion().addPoints(market, need, rule.weight(), before);
            }
            for (SoftRule rule : added) {
                rule.criterion().addPoints(market, need, rule.weight(), batch);
            }
            if (ownWishes != null) {
                ownWishes.addPoints(need, before);
                theirWishes.addPoints(need, batch);
            }
            for (int at = 0; at < batch.size(); at++) {
                batch.add(at, -before.score(at));
            }
        }
    }
    /** A rule about the distance that came, or went. */
    private record Far(DistanceCriterion criterion, double weight, int sign) {
        static Far of(SoftRule rule, int sign) {
            return new Far((DistanceCriterion) rule.criterion(), rule.weight(), sign);
        }
    }
}
