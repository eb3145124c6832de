package org.teranga.launcher.match;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.teranga.launcher.console.LaunchFailed;
import org.teranga.matching.engine.assignment.Assignment;
import org.teranga.matching.engine.assignment.AssignmentSolver;
import org.teranga.matching.spreadsheet.SheetWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./teranga solve}: the bare assignment of needs to offers, with its proof. */
@Command(
        name = "solve",
        mixinStandardHelpOptions = true,
        description =
                "Chooses pairs with the largest total score, each need at most once, and prints the figures as one JSON object.")
public final class SolveCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--pairs", required = true, paramLabel = "FILE", description = "need,offer,score[,persons]")
    private Path pairs = Path.of("");

    @Option(
            names = "--capacities",
            paramLabel = "FILE",
            description =
                    "offer,persons,households; an empty cell is no limit, an offer not listed takes one household")
    private @Nullable Path capacities;

    @Option(names = "--out", paramLabel = "FILE", description = "where to write the chosen pairs: need,offer,score")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        long started = System.nanoTime();
        PairFiles source = PairFiles.read(pairs);
        requireScores(source);
        Assignment plan = new AssignmentSolver(source, source.limits(capacities)).solve();
        if (out != null) {
            OutFile.write(out, sheet -> plan(sheet, source, plan));
        }
        Objects.requireNonNull(spec)
                .commandLine()
                .getOut()
                .println(new Json()
                        .put("pairs", source.size())
                        .put("matched", plan.matched())
                        .put("objective", plan.objective())
                        .put("bound", plan.bound())
                        .put("gap", plan.gap(), 9)
                        .put("exact", plan.exact())
                        .put("seconds", (System.nanoTime() - started) / 1e9, 3));
        return 0;
    }

    /** Sums of larger scores would not fit into the numbers that the solver counts with. */
    private void requireScores(PairFiles source) {
        long most = AssignmentSolver.largestScore((long) source.needs() + source.offers());
        for (int need = 0; need < source.needs(); need++) {
            int number = need;
            source.pairs(need, (offer, score, persons) -> {
                if (score > most) {
                    throw new LaunchFailed(pairs + ": the score " + score + " of " + source.need(number) + ", "
                            + source.offer(offer) + " is too large; with so many needs and offers at most " + most
                            + " can be counted exactly");
                }
            });
        }
    }

    private static void plan(SheetWriter sheet, PairFiles source, Assignment plan) throws IOException {
        sheet.row(List.of("need", "offer", "score"));
        for (int need = 0; need < source.needs(); need++) {
            if (plan.offerOf()[need] >= 0) {
                sheet.row(List.of(
                        source.need(need), source.offer(plan.offerOf()[need]), Long.toString(plan.scoreOf()[need])));
            }
        }
    }
}
