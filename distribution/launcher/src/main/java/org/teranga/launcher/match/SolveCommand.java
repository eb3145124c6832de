package org.teranga.launcher.match;

import jakarta.json.JsonObjectBuilder;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.teranga.launcher.console.LaunchFailed;
import org.teranga.matching.engine.assignment.AssignmentSolver;
import org.teranga.matching.engine.assignment.pair.Assignment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./teranga solve}: the bare assignment of pairs under capacities, with its proof. */
@Command(
        name = "solve",
        mixinStandardHelpOptions = true,
        description = "Chooses pairs so that the total score is as large as can be; prints one JSON object.")
public final class SolveCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--pairs",
            required = true,
            paramLabel = "FILE",
            description = "need,offer,score and perhaps persons; each need gets at most one of its pairs")
    private Path pairs = Path.of("");

    @Option(
            names = "--capacities",
            paramLabel = "FILE",
            description =
                    "offer,persons,households; an empty cell is no limit, an offer not listed takes one household")
    private @Nullable Path capacities;

    @Option(names = "--out", paramLabel = "FILE", description = "write the chosen pairs: need,offer,score")
    private @Nullable Path out;

    @Override
    public Integer call() {
        try {
            return solve();
        } catch (OutOfMemoryError tooMuch) {
            throw new LaunchFailed("the memory of this machine is too small for so many rows; try with fewer", tooMuch);
        }
    }

    private int solve() {
        long begin = System.nanoTime();
        PairTable table = PairFile.read(pairs);
        Assignment plan = new AssignmentSolver(table, CapacityFile.limits(capacities, table)).solve();
        if (out != null) {
            AtomicFile.write(out, stream -> table.write(plan, stream));
        }
        JsonObjectBuilder json =
                CommandOutput.begin().add("pairs", table.size()).add("matched", plan.matched());
        CommandOutput.add(json, plan, System.nanoTime() - begin);
        Objects.requireNonNull(spec).commandLine().getOut().println(json.build());
        return 0;
    }
}
