package org.teranga.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.teranga.benchmarks.peer.ComparedPairs;
import org.teranga.benchmarks.peer.Mismatch;
import org.teranga.benchmarks.peer.OrToolsFlow;
import org.teranga.matching.engine.assignment.AssignmentSolver;
import org.teranga.matching.engine.assignment.pair.Assignment;
import org.teranga.matching.engine.assignment.pair.Limits;

/** The engine's plan beside OR-Tools' minimum-cost flow, on the same pairs: a market on the map, and families that are hard. */
final class AssignmentBenchmark implements Benchmark {
    private static final List<String> COLUMNS =
            List.of("", "matched", "objective", "bound", "gap", "CPU", "wall", "of the peer's CPU");

    private static final int MOST_PER_NEED = 100;
    private static final int WARM_UPS = 40;

    @Override
    public String name() {
        return "assignment";
    }

    @Override
    public String about() {
        return "the engine's plan and OR-Tools' minimum-cost flow on the same pairs";
    }

    @Override
    public void run(CommandOptions asked, Consumer<FigureTable> tables) {
        long seed = asked.sizes(new Size(20_000, 10_000, 1, 3)).getFirst().seed();
        warmUp(seed);
        for (Size size : asked.sizes(
                new Size(20_000, 10_000, 1, 3),
                new Size(100_000, 50_000, 1, 1),
                new Size(200_000, 100_000, 1, 1),
                new Size(100_000, 100_000, 1, 1))) {
            tables.accept(compared("on the map, the best 100 of each need", size, MarketPairs.of(size, MOST_PER_NEED)));
        }
        Size small = asked.sizes(new Size(20_000, 10_000, 1, 3)).getFirst();
        tables.accept(compared("on the map, every feasible pair", small, MarketPairs.of(small)));
        for (Size size : asked.sizes(new Size(5_000, 5_000, 1, 3), new Size(20_000, 20_000, 1, 3))) {
            ComparedPairs pairs = Families.commonValue(size.needs(), size.offers(), 50, size.seed());
            tables.accept(compared("common value", size, pairs));
        }
        for (Size size : asked.sizes(new Size(15_000, 10_000, 1, 3), new Size(150_000, 100_000, 1, 1))) {
            int offers = Math.max(size.needs(), size.offers());
            tables.accept(compared(
                    "planted optimum",
                    size,
                    Families.planted(size.needs(), offers, 60, size.seed()).pairs()));
        }
        for (Size size : asked.sizes(new Size(16_000, 20_000, 1, 3))) {
            tables.accept(compared("ties", size, Families.ties(size.needs(), size.offers(), 20, size.seed())));
        }
    }

    /** Both sides have run before anything counts, ours until the compiler of the virtual machine is done with it. */
    private static void warmUp(long seed) {
        for (int round = 0; round < WARM_UPS; round++) {
            ComparedPairs pairs = Families.commonValue(300, 400, 30, seed + round);
            ours(pairs);
            nearly(pairs);
            new OrToolsFlow(pairs).solve();
        }
        ComparedPairs map = MarketPairs.of(new Size(4_000, 2_000, seed, 1), MOST_PER_NEED);
        for (int round = 0; round < WARM_UPS; round++) {
            ours(map);
            nearly(map);
        }
    }

    private static FigureTable compared(String what, Size size, ComparedPairs pairs) {
        Spent.Timed<Assignment> near = Spent.on(size.rounds(), () -> pairs, AssignmentBenchmark::nearly);
        Spent.Timed<Assignment> ours = Spent.on(size.rounds(), () -> pairs, AssignmentBenchmark::ours);
        Spent.Timed<OrToolsFlow> theirs = Spent.on(size.rounds(), () -> new OrToolsFlow(pairs), OrToolsFlow::solve);
        long best = theirs.answer().objective();
        agree(what, near.answer(), best);
        agree(what, ours.answer(), best);
        Plan peers = new Plan(theirs.answer().matched(), best, best, theirs.spent());
        return new FigureTable(
                "%s: %,d needs, %,d offers, %,d pairs, seed %d, median of %d"
                        .formatted(what, size.needs(), size.offers(), pairs.size(), size.seed(), size.rounds()),
                COLUMNS,
                List.of(
                        row("Teranga, nearly", Plan.of(near), peers.spent),
                        row("Teranga, exactly", Plan.of(ours), peers.spent),
                        row("OR-Tools", peers, peers.spent)),
                "CPU is the solving thread's. Ours holds all it does, reading the pairs and the certificate over all of them too; the"
                        + " peer's its solve() alone, without building its network.");
    }

    private static void agree(String what, Assignment plan, long best) {
        if (plan.objective() > best || plan.bound() < best) {
            throw new Mismatch(
                    what + ": ours says from " + plan.objective() + " to " + plan.bound() + ", OR-Tools " + best);
        }
    }

    private static List<String> row(String who, Plan plan, Spent peers) {
        double gap = plan.bound == 0 ? 0 : (double) (plan.bound - plan.objective) / plan.bound;
        return List.of(
                who,
                String.format(Locale.ROOT, "%,d", plan.matched),
                String.format(Locale.ROOT, "%,d", plan.objective),
                String.format(Locale.ROOT, "%,d", plan.bound),
                String.format(Locale.ROOT, "%.5f %%", 100 * gap),
                plan.spent.cpu(),
                plan.spent.wall(),
                String.format(Locale.ROOT, "%.3f", (double) plan.spent.cpuNanos() / peers.cpuNanos()));
    }

    private static Assignment ours(ComparedPairs pairs) {
        return new AssignmentSolver(pairs, new Limits(pairs.offers())).solve();
    }

    private static Assignment nearly(ComparedPairs pairs) {
        return new AssignmentSolver(pairs, new Limits(pairs.offers())).nearly();
    }

    private record Plan(int matched, long objective, long bound, Spent spent) {
        static Plan of(Spent.Timed<Assignment> timed) {
            Assignment plan = timed.answer();
            return new Plan(plan.matched(), plan.objective(), plan.bound(), timed.spent());
        }
    }
}
