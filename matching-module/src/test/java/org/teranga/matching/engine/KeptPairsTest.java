package org.teranga.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.market.fact.Kind;
import org.teranga.matching.engine.rule.Choice;
import org.teranga.matching.engine.rule.CriterionCatalogue;
import org.teranga.matching.engine.rule.Fairness;
import org.teranga.matching.engine.rule.KindRules;
import org.teranga.matching.engine.rule.RuleSet;
import org.teranga.matching.engine.rule.SoftRule;

/** Pairs in memory, changed for other rules, are those that other rules find on their own: rules come, go, and change their numbers. */
class KeptPairsTest {
    private record Row(int need, int offer, long score, int persons) {}

    @Test
    void otherRulesFindTheSamePairsFromMemoryAsFromScratchInThousandsOfMarkets() {
        int fromMemory = 0;
        for (int seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            Market market = market(seed);
            RuleSet own = rules(random, 1);
            Scorer kept = new Scorer(market, own).keepingPairs(1_000_000);
            RuleSet others = random.nextBoolean() ? rules(random, 2) : near(random, own);
            Scorer changed = kept.under(others);
            Scorer fresh = new Scorer(market, others);
            assertThat(rows(changed)).as("seed %s", seed).isEqualTo(rows(fresh));
            for (int need = 0; need < fresh.needs(); need++) {
                assertThat(changed.count(need)).as("seed %s", seed).isEqualTo(fresh.count(need));
                assertThat(changed.candidates(need, 4)).as("seed %s", seed).isEqualTo(fresh.candidates(need, 4));
            }
            fromMemory += changed.keptPairs() > 0 ? 1 : 0;
        }
        assertThat(fromMemory).isGreaterThan(500);
    }

    @Test
    void aPlanFromMemoryIsThePlanFromScratch() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Market market = market(seed);
            RuleSet own = rules(random, 1);
            RuleSet others = near(random, own);
            Plan changed =
                    Plan.of(new Scorer(market, own).keepingPairs(1_000_000).under(others));
            Plan fresh = Plan.of(new Scorer(market, others));
            assertThat(changed.pairs()).as("seed %s", seed).isEqualTo(fresh.pairs());
            assertThat(changed.assignment().offerOf())
                    .as("seed %s", seed)
                    .isEqualTo(fresh.assignment().offerOf());
            assertThat(changed.assignment().bound())
                    .as("seed %s", seed)
                    .isEqualTo(fresh.assignment().bound());
        }
    }

    @Test
    void tooManyPairsAreNotKept() {
        Scorer scorer = new Scorer(market(3), new RuleSet(1, List.of(), RuleSet.BY_DEFAULT.soft(), Fairness.NONE));
        assertThat(scorer.keepingPairs(100).keptPairs()).isZero();
        assertThat(rows(scorer.keepingPairs(100))).isEqualTo(rows(scorer.keepingPairs(1_000_000)));
    }

    @Test
    void whatIsWorthSoMuchIsFoundFromTheNearestOutwards() {
        for (int seed = 0; seed < 1_000; seed++) {
            Random random = new Random(seed);
            Scorer scorer = new Scorer(market(seed), rules(random, 1));
            for (int need = 0; need < scorer.needs(); need++) {
                Map<Integer, Long> all = new TreeMap<>();
                scorer.pairs(need, (offer, score, persons) -> all.put(offer, score));
                long least = 1 + random.nextInt(4_000);
                all.values().removeIf(score -> score < least);
                Map<Integer, Long> worth = new TreeMap<>();
                scorer.pairsWorth(need, least, (offer, score, persons) -> worth.put(offer, score));
                assertThat(worth)
                        .as("seed %s, need %s, %s points", seed, need, least)
                        .isEqualTo(all);
            }
        }
    }

    private static Market market(int seed) {
        RandomMarket random = new RandomMarket(seed);
        return Market.of(random.needs(5), random.offers(40), A.DAY)
                .keepingApart(Map.of("n1", List.of("o1", "o3", "o5", "o7")))
                .proposedBefore(Map.of("n2", List.of("o2", "o4"), "n3", List.of("o6")))
                .preferring(Map.of("n0", List.of("o8", "o9", "o10")));
    }

    private static RuleSet rules(Random random, int version) {
        RuleSet rules = new RuleSet(
                version,
                CriterionCatalogue.HARD.stream()
                        .filter(type -> random.nextInt(3) > 0)
                        .toList(),
                CriterionCatalogue.SOFT.stream()
                        .filter(type -> random.nextInt(4) > 0)
                        .map(type -> new SoftRule(type, random.nextInt(4) * 7.5, Map.of()))
                        .toList(),
                new Fairness(random.nextInt(3) * 10, 180, random.nextInt(2) * 30, 5));
        RuleSet chosen = random.nextInt(3) == 0
                ? rules.with(new Choice(random.nextInt(2) * 30, 0, 20, random.nextInt(30), 2))
                : rules;
        return random.nextInt(3) == 0 ? withKinds(random, chosen) : chosen;
    }

    /** Some kinds of help have rules of their own, which may be those of all. */
    private static RuleSet withKinds(Random random, RuleSet rules) {
        RuleSet own = rules;
        for (Kind kind : Kind.values()) {
            if (random.nextInt(3) == 0) {
                RuleSet other = random.nextBoolean() ? rules : near(random, rules);
                own = own.with(kind, KindRules.of(other).only(kind));
            }
        }
        return own;
    }

    /** The same rules but for one or two things, as an administrator tries them. */
    private static RuleSet near(Random random, RuleSet rules) {
        List<SoftRule> soft = new ArrayList<>(rules.soft());
        if (!soft.isEmpty()) {
            int at = random.nextInt(soft.size());
            Map<String, Double> numbers = soft.get(at).type().id().equals("distance")
                    ? Map.of("zero_at_km", 20.0 + random.nextInt(200))
                    : Map.of();
            soft.set(at, new SoftRule(soft.get(at).type(), random.nextInt(60), numbers));
        }
        var hard = new ArrayList<>(rules.hard());
        CriterionCatalogue.HARD.stream()
                .filter(type -> !hard.contains(type) && random.nextInt(2) == 0)
                .forEach(hard::add);
        if (random.nextInt(5) == 0 && !hard.isEmpty()) {
            hard.removeFirst();
        }
        return new RuleSet(2, hard, soft, rules.fairness(), rules.choice(), List.of(), rules.kinds());
    }

    private static List<Row> rows(Scorer scorer) {
        List<Row> rows = new ArrayList<>();
        for (int need = 0; need < scorer.needs(); need++) {
            int of = need;
            scorer.pairs(need, (offer, score, persons) -> rows.add(new Row(of, offer, score, persons)));
        }
        return rows;
    }
}
