package org.teranga.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.teranga.benchmarks.peer.ContestantAnswers;
import org.teranga.benchmarks.peer.Mismatch;
import org.teranga.benchmarks.peer.PostgresCandidates;
import org.teranga.benchmarks.peer.PostgresOffers;
import org.teranga.matching.engine.Scorer;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.rule.RuleSet;

/** The best twenty offers for one need after the other: the engine in memory beside PostgreSQL's own query. */
final class CandidatesBenchmark implements Benchmark {
    private static final int MOST = 20;
    private static final double MUST_AGREE = 0.99;

    @Override
    public String name() {
        return "candidates";
    }

    @Override
    public String about() {
        return "the engine's best " + MOST + " offers for a need beside PostgreSQL's prepared query for the same";
    }

    @Override
    public void run(CommandOptions asked, Consumer<FigureTable> tables) throws IOException, SQLException {
        for (Size size : asked.sizes(new Size(100_000, 1_000, 1, 1), new Size(1_000_000, 1_000, 1, 1))) {
            tables.accept(run(size));
        }
    }

    private static FigureTable run(Size size) throws IOException, SQLException {
        Market market = MarketReading.of(size);
        ContestantAnswers ours = ContestantAnswers.of(new Engine(market), size.needs(), 3);
        ContestantAnswers theirs;
        try (PostgresOffers offers = new PostgresOffers(market);
                PostgresCandidates query = new PostgresCandidates(offers, MOST)) {
            theirs = ContestantAnswers.of(new Postgres(market, offers, query), size.needs(), 1);
        }
        long same = ours.sameAs(theirs);
        if (same < MUST_AGREE * size.needs()) {
            throw new Mismatch("only " + same + " of " + size.needs() + " lists are the same");
        }
        return new FigureTable(
                String.format(
                        Locale.ROOT,
                        "%,d offers, %,d needs asked one by one, seed %d",
                        size.offers(),
                        size.needs(),
                        size.seed()),
                List.of("", "mean CPU", "p50", "p99", "of the peer's CPU"),
                List.of(row("Teranga", ours, theirs), row("PostgreSQL", theirs, theirs)),
                String.format(
                        Locale.ROOT,
                        "%,d of %,d lists are the same in the same order. CPU is the asking thread's, and of PostgreSQL the connection's"
                                + " process's alone; p50 and p99 are on the wall, with the way to PostgreSQL and back.",
                        same,
                        size.needs()));
    }

    private static List<String> row(String who, ContestantAnswers answers, ContestantAnswers peers) {
        return List.of(
                who,
                Spent.time(answers.meanCpuNanos()),
                Spent.time(answers.percentile(50)),
                Spent.time(answers.percentile(99)),
                String.format(Locale.ROOT, "%.4f", answers.meanCpuNanos() / peers.meanCpuNanos()));
    }

    private record Engine(Market market, Scorer scorer) implements ContestantAnswers.Contestant<RuntimeException> {
        Engine(Market market) {
            this(market, new Scorer(market, RuleSet.BY_DEFAULT));
        }

        @Override
        public List<Integer> top(int need) {
            return scorer.candidates(need, MOST).stream()
                    .map(candidate -> market.offers().rank(candidate.offer()))
                    .toList();
        }

        @Override
        public long cpuNanos() {
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }
    }

    private record Postgres(Market market, PostgresOffers offers, PostgresCandidates query)
            implements ContestantAnswers.Contestant<SQLException> {
        @Override
        public List<Integer> top(int need) throws SQLException {
            return query.top(market.needs().facts(need));
        }

        @Override
        public long cpuNanos() throws SQLException {
            return offers.cpuNanos();
        }
    }
}
