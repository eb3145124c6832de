package org.teranga.matching.engine.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.teranga.matching.engine.A;
import org.teranga.matching.engine.RandomMarket;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.rule.CriterionCatalogue;
import org.teranga.matching.engine.rule.CriterionType;

/** A criterion that goes through many offers in a loop of its own says of each what it says of a single pair: 48,000 pairs each. */
class ColumnarFormsTest {
    private static final int SEEDS = 40;
    private static final int NEEDS = 12;
    private static final int OFFERS = 100;

    private final Batch batch = new Batch(OFFERS);

    static Stream<String> asked() {
        return CriterionCatalogue.HARD.stream()
                .filter(type -> type.make().apply(Map.of()) instanceof PairCriterion)
                .map(CriterionType::id);
    }

    static Stream<String> soft() {
        return CriterionCatalogue.SOFT.stream().map(CriterionType::id);
    }

    private static Market market(int seed) {
        RandomMarket random = new RandomMarket(seed);
        return Market.of(random.needs(NEEDS), random.offers(OFFERS), A.DAY);
    }

    private void everything() {
        batch.clear();
        for (int offer = 0; offer < OFFERS; offer++) {
            batch.take(offer, true);
            batch.score(offer, 7 * offer);
        }
    }

    @ParameterizedTest
    @MethodSource("asked")
    void aHardCriterionKeepsTheOffersThatMeetIt(String id) {
        PairCriterion criterion =
                (PairCriterion) CriterionCatalogue.hard(id).orElseThrow().make().apply(Map.of());
        for (int seed = 0; seed < SEEDS; seed++) {
            Market market = market(seed);
            for (int need = 0; need < NEEDS; need++) {
                int of = need;
                everything();
                criterion.keep(market, need, batch);
                assertThat(IntStream.range(0, batch.size()).map(batch::offer))
                        .as("seed %s, need %s", seed, need)
                        .containsExactlyElementsOf(IntStream.range(0, OFFERS)
                                .filter(offer -> criterion.outcome(market, of, offer) == Outcome.MET)
                                .boxed()
                                .toList());
                assertThat(IntStream.range(0, batch.size())).allMatch(at -> batch.score(at) == 7L * batch.offer(at));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("asked")
    void theSieveOfBitsLeavesOutNobodyWhoMeetsACriterionAndNobodyElseWhereItDecides(String id) {
        PairCriterion criterion =
                (PairCriterion) CriterionCatalogue.hard(id).orElseThrow().make().apply(Map.of());
        for (int seed = 0; seed < SEEDS; seed++) {
            Market market = market(seed);
            for (int need = 0; need < NEEDS; need++) {
                long refused = criterion.refused(market, need);
                long oneOf = criterion.oneOf(market, need);
                boolean decides = criterion.decidedByTraits(market, need);
                for (int offer = 0; offer < OFFERS; offer++) {
                    long traits = market.offers().traits(offer);
                    boolean passes = (traits & refused) == 0 && (oneOf == 0 || (traits & oneOf) != 0);
                    boolean meets = criterion.outcome(market, need, offer) == Outcome.MET;
                    assertThat(passes || !meets)
                            .as("seed %s, need %s, offer %s", seed, need, offer)
                            .isTrue();
                    assertThat(meets || !passes || !decides)
                            .as("seed %s, need %s, offer %s", seed, need, offer)
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("soft")
    void aSoftCriterionGivesEachOfferItsPointsAndNeverMoreThanItsMost(String id) {
        CriterionType<SoftCriterion> type = CriterionCatalogue.soft(id).orElseThrow();
        for (int seed = 0; seed < SEEDS; seed++) {
            double weight = new Random(seed).nextInt(4_000) / 4.0;
            Market market = market(seed);
            SoftCriterion criterion = type.make().apply(numbers(type, seed));
            for (int need = 0; need < NEEDS; need++) {
                everything();
                criterion.addPoints(market, need, weight, batch);
                long most = criterion.most(market, need, weight);
                for (int offer = 0; offer < OFFERS; offer++) {
                    long points = criterion.points(market, need, offer, weight);
                    assertThat(batch.score(offer))
                            .as("seed %s, need %s, offer %s", seed, need, offer)
                            .isEqualTo(7L * offer + points);
                    assertThat(points).isLessThanOrEqualTo(most);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("soft")
    void whatLooksAtTheDistanceOnlyNeverGivesMoreForALongerOne(String id) {
        CriterionType<SoftCriterion> type = CriterionCatalogue.soft(id).orElseThrow();
        for (int seed = 0; seed < SEEDS; seed++) {
            if (type.make().apply(numbers(type, seed)) instanceof DistanceCriterion criterion) {
                List<Double> rising =
                        new Random(seed).doubles(300, 0, 400).sorted().boxed().toList();
                for (int k = 1; k < rising.size(); k++) {
                    assertThat(criterion.value(rising.get(k))).isLessThanOrEqualTo(criterion.value(rising.get(k - 1)));
                }
            }
        }
    }

    private static Map<String, Double> numbers(CriterionType<?> type, int seed) {
        Random random = new Random(seed);
        return type.parameters().stream()
                .collect(Collectors.toMap(
                        parameter -> parameter.name(),
                        parameter -> parameter.least()
                                + random.nextDouble() * Math.min(200, parameter.most() - parameter.least())));
    }
}
