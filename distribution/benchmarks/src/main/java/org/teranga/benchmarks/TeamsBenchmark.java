package org.teranga.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.teranga.benchmarks.peer.Mismatch;
import org.teranga.benchmarks.peer.OrToolsTeams;
import org.teranga.benchmarks.peer.TeamProblems;
import org.teranga.matching.engine.team.TeamPlan;
import org.teranga.matching.engine.team.TeamProblem;
import org.teranga.matching.engine.team.TeamSolver;

/** Volunteers for the roles of all projects at once, beside CP-SAT after a minute; and sizes at which CP-SAT is not asked. */
final class TeamsBenchmark implements Benchmark {
    private static final List<String> COLUMNS =
            List.of("", "chosen", "complete", "objective", "bound", "gap", "CPU", "wall");
    private static final int NEEDED_PERCENT = 30;
    private static final int MANY_PAIRS = 100;
    private static final int WARM_UPS = 20;
    private static final int FEW_PROJECTS = 500;
    private final double peerSeconds;

    TeamsBenchmark() {
        this(60);
    }

    /** With another patience for the peer. */
    TeamsBenchmark(double peerSeconds) {
        this.peerSeconds = peerSeconds;
    }

    @Override
    public String name() {
        return "teams";
    }

    @Override
    public String about() {
        return "teams for all projects and OR-Tools' CP-SAT on the same pairs (--needs projects, --offers volunteers)";
    }

    @Override
    public void run(CommandOptions asked, Consumer<FigureTable> tables) {
        for (int round = 0; round < WARM_UPS; round++) {
            new TeamSolver(TeamProblems.of(200, 30, 30, NEEDED_PERCENT, round)).solve();
        }
        // Plenty of volunteers, then few; each without needed roles and with them.
        for (Size size : asked.sizes(
                new Size(1_000, 100, 2, 3),
                new Size(350, 100, 2, 3),
                new Size(2_500, 500, 2, 1),
                new Size(20_000, 2_000, 2, 1),
                new Size(8_000, 2_000, 2, 1))) {
            for (int percent : new int[] {0, NEEDED_PERCENT}) {
                tables.accept(compared(size, percent));
            }
        }
    }

    private FigureTable compared(Size size, int percent) {
        int each = size.needs() > FEW_PROJECTS ? MANY_PAIRS : TeamProblems.usualPairs();
        TeamProblem problem = TeamProblems.of(size.offers(), size.needs(), each, percent, size.seed());
        Spent.Timed<TeamPlan> ours = Spent.on(size.rounds(), () -> problem, one -> new TeamSolver(one).solve());
        TeamPlan plan = ours.answer();
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(
                "Teranga",
                count(plan.chosen()) + "|" + count(plan.complete()),
                plan.objective(),
                plan.bound(),
                ours.spent().cpu() + "|" + ours.spent().wall()));
        if (size.needs() <= FEW_PROJECTS) {
            OrToolsTeams peer = new OrToolsTeams(problem).solve(peerSeconds, 2);
            if (peer.objective() > plan.bound() || peer.bound() < plan.objective()) {
                throw new Mismatch("ours says from " + plan.objective() + " to " + plan.bound() + ", CP-SAT from "
                        + peer.objective() + " to " + peer.bound());
            }
            rows.add(row(
                    "CP-SAT, two threads",
                    "|",
                    peer.objective(),
                    peer.bound(),
                    "|" + Spent.time(1e9 * peer.seconds())));
        }
        return new FigureTable(
                "%,d volunteers, %,d projects of ten roles, %d %% of them needed, seed %d, median of %d"
                        .formatted(size.offers(), size.needs(), percent, size.seed(), size.rounds()),
                COLUMNS,
                rows,
                "Ours holds all it does, reading the pairs and the proof over all of them too. The peer looks for %.0f s at most, without building its model."
                        .formatted(peerSeconds));
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static List<String> row(String who, String numbers, long objective, long bound, String times) {
        String[] two = numbers.split("\\|", -1);
        String[] spent = times.split("\\|", -1);
        return List.of(
                who,
                two[0],
                two[1],
                count(objective),
                count(bound),
                String.format(Locale.ROOT, "%.4f %%", bound == 0 ? 0 : 100.0 * (bound - objective) / bound),
                spent[0],
                spent[1]);
    }
}
