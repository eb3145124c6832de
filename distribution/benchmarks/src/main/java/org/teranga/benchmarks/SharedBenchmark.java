package org.teranga.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.teranga.matching.engine.Scorer;
import org.teranga.matching.engine.assignment.AssignmentSolver;
import org.teranga.matching.engine.assignment.pair.Assignment;
import org.teranga.matching.engine.assignment.pair.Limits;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.rule.RuleSet;

/** Plans where some homes are shared houses in which persons are packed: how near the best the plan is proved to be, beside greedy. */
final class SharedBenchmark implements Benchmark {
    private static final int SHARED_OF_A_THOUSAND = 80;

    @Override
    public String name() {
        return "shared";
    }

    @Override
    public String about() {
        return "plans with shared houses: the gap that is proved, beside placing by arrival";
    }

    @Override
    public void run(CommandOptions asked, Consumer<FigureTable> tables) {
        for (Size size : asked.sizes(new Size(20_000, 10_000, 1, 3), new Size(100_000, 50_000, 1, 1))) {
            tables.accept(run(size));
        }
    }

    private static FigureTable run(Size size) {
        Market market = MarketReading.withShared(size, SHARED_OF_A_THOUSAND);
        Scorer scorer = new Scorer(market, RuleSet.BY_DEFAULT);
        Spent.Timed<Assignment> ours =
                Spent.on(size.rounds(), () -> scorer, source -> new AssignmentSolver(source, source.limits()).solve());
        Spent.Timed<long[]> greedy = Spent.on(size.rounds(), () -> scorer, SharedBenchmark::byArrival);
        Assignment plan = ours.answer();
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("Teranga", plan.matched(), plan.objective(), plan.bound(), ours.spent()));
        rows.add(row("by arrival", (int) greedy.answer()[1], greedy.answer()[0], plan.bound(), greedy.spent()));
        return new FigureTable(
                "%,d needs, %,d offers, 8 %% of them shared houses, seed %d"
                        .formatted(size.needs(), size.offers(), size.seed()),
                List.of("", "matched", "objective", "bound", "gap", "CPU", "wall"),
                rows,
                "The bound is the engine's and holds over all feasible pairs. CPU is the solving thread's, finding and scoring the pairs"
                        + " included. By arrival: each need in its order takes the best offer that still has room.");
    }

    private static long[] byArrival(Scorer scorer) {
        Limits limits = scorer.limits();
        int[] households = new int[scorer.offers()];
        int[] persons = new int[scorer.offers()];
        long[] sums = new long[2];
        for (int need = 0; need < scorer.needs(); need++) {
            long[] best = {0, -1, 0};
            scorer.pairs(need, (offer, score, size) -> {
                boolean room = households[offer] < limits.households(offer)
                        && (long) persons[offer] + size <= limits.persons(offer);
                if (room && score > best[0]) {
                    best[0] = score;
                    best[1] = offer;
                    best[2] = size;
                }
            });
            if (best[1] >= 0) {
                households[(int) best[1]]++;
                persons[(int) best[1]] += (int) best[2];
                sums[0] += best[0];
                sums[1]++;
            }
        }
        return sums;
    }

    private static List<String> row(String who, int matched, long objective, long bound, Spent spent) {
        return List.of(
                who,
                String.format(Locale.ROOT, "%,d", matched),
                String.format(Locale.ROOT, "%,d", objective),
                String.format(Locale.ROOT, "%,d", bound),
                String.format(Locale.ROOT, "%.4f %%", bound == 0 ? 0 : 100.0 * (bound - objective) / bound),
                spent.cpu(),
                spent.wall());
    }
}
