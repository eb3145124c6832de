package org.teranga.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.benchmarks.peer.PostgresCandidates;
import org.teranga.benchmarks.peer.PostgresOffers;
import org.teranga.matching.engine.Scorer;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.rule.RuleSet;

class CandidatesBenchmarkTest {
    private static final int NEEDS = 300;

    /** The rules written once more, in SQL, by another hand: both must give the same offers in the same order. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void theEngineAndPostgresGiveTheSameLists(long seed) throws Exception {
        Market market = MarketReading.of(new Size(3_000, NEEDS, seed, 1));
        Scorer scorer = new Scorer(market, RuleSet.BY_DEFAULT);
        List<Integer> lengths = new ArrayList<>();
        try (PostgresOffers offers = new PostgresOffers(market);
                PostgresCandidates query = new PostgresCandidates(offers, 20)) {
            for (int need = 0; need < NEEDS; need++) {
                List<Integer> ours = scorer.candidates(need, 20).stream()
                        .map(candidate -> market.offers().rank(candidate.offer()))
                        .toList();
                assertThat(query.top(market.needs().facts(need)))
                        .as("need %s", market.needs().facts(need).id())
                        .isEqualTo(ours);
                lengths.add(ours.size());
            }
        }
        assertThat(lengths).contains(20).anyMatch(length -> length < 20);
    }

    @ParameterizedTest(name = "{0} offers")
    @ValueSource(ints = {500, 2_000})
    void theFiguresOfBothStandInOneTable(int offers) throws Exception {
        List<FigureTable> tables = new ArrayList<>();
        new CandidatesBenchmark().run(new CommandOptions(offers, 40, 1L, 1), tables::add);
        FigureTable figures = tables.getFirst();
        assertThat(figures.rows()).extracting(List::getFirst).containsExactly("Teranga", "PostgreSQL");
        assertThat(figures.remark()).startsWith("40 of 40 lists");
    }
}
