package org.teranga.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.teranga.matching.engine.assignment.Assignment;
import org.teranga.matching.engine.assignment.AssignmentSolver;
import org.teranga.matching.engine.assignment.Limits;

/** The engine's plan beside OR-Tools' minimum-cost flow, on the same pairs: a market on the map, and families that are hard. */
final class AssignmentBenchmark implements Benchmark {
    private static final List<String> COLUMNS =
            List.of("", "pairs", "matched", "objective", "bound", "gap", "CPU", "wall", "of the peer's CPU");

    @Override
    public String name() {
        return "assignment";
    }

    @Override
    public String about() {
        return "the engine's plan and OR-Tools' minimum-cost flow on the same pairs";
    }

    @Override
    public void run(Asked asked, Consumer<Figures> tables) {
        for (Size size : asked.sizes(new Size(20_000, 10_000, 1, 3))) {
            tables.accept(run(size));
        }
    }

    private static Figures run(Size size) {
        warmUp(size.seed());
        List<List<String>> rows = new ArrayList<>();
        rows.addAll(compared("on the map", MarketPairs.of(size), size.rounds()));
        int needs = size.needs();
        rows.addAll(compared("common value", Families.commonValue(needs, needs, 50, size.seed()), size.rounds()));
        Families.Planted planted = Families.planted(needs, needs + needs / 2, 60, size.seed());
        rows.addAll(compared("planted optimum", planted.pairs(), size.rounds()));
        return new Figures(
                "%,d needs, %,d offers, seed %d, median of %d rounds"
                        .formatted(needs, size.offers(), size.seed(), size.rounds()),
                COLUMNS,
                rows,
                "CPU is the solving thread's. Ours holds all it does, the certificate over all pairs too; the peer's its solve() alone,"
                        + " without building its network. Each home takes one household.");
    }

    /** Both sides have run before anything counts: the compiler of the virtual machine is done with them. */
    private static void warmUp(long seed) {
        for (int round = 0; round < 20; round++) {
            Pairs pairs = Families.commonValue(300, 400, 30, seed + round);
            ours(pairs);
            new OrToolsFlow(pairs).solve();
        }
    }

    private static List<List<String>> compared(String what, Pairs pairs, int rounds) {
        Spent.Timed<Assignment> ours = Spent.on(rounds, () -> pairs, AssignmentBenchmark::ours);
        Spent.Timed<OrToolsFlow> theirs = Spent.on(rounds, () -> new OrToolsFlow(pairs), OrToolsFlow::solve);
        Assignment plan = ours.answer();
        long best = theirs.answer().objective();
        if (plan.objective() > best || plan.bound() < best) {
            throw new Mismatch(
                    what + ": ours says from " + plan.objective() + " to " + plan.bound() + ", OR-Tools " + best);
        }
        Plan mine = new Plan(plan.matched(), plan.objective(), plan.bound(), ours.spent());
        Plan peers = new Plan(theirs.answer().matched(), best, best, theirs.spent());
        return List.of(
                row(what + ": Teranga", pairs, mine, peers.spent), row(what + ": OR-Tools", pairs, peers, peers.spent));
    }

    private static List<String> row(String who, Pairs pairs, Plan plan, Spent peers) {
        double gap = plan.bound == 0 ? 0 : (double) (plan.bound - plan.objective) / plan.bound;
        return List.of(
                who,
                String.format(Locale.ROOT, "%,d", pairs.size()),
                String.format(Locale.ROOT, "%,d", plan.matched),
                String.format(Locale.ROOT, "%,d", plan.objective),
                String.format(Locale.ROOT, "%,d", plan.bound),
                String.format(Locale.ROOT, "%.5f %%", 100 * gap),
                plan.spent.cpu(),
                plan.spent.wall(),
                String.format(Locale.ROOT, "%.3f", (double) plan.spent.cpuNanos() / peers.cpuNanos()));
    }

    private static Assignment ours(Pairs pairs) {
        return new AssignmentSolver(pairs, new Limits(pairs.offers())).solve();
    }

    private record Plan(int matched, long objective, long bound, Spent spent) {}
}
