package org.teranga.launcher.match;

import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.teranga.launcher.console.LaunchFailed;
import org.teranga.matching.engine.team.TeamPlan;
import org.teranga.matching.engine.team.TeamSolver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./teranga teams}: volunteers for the roles of all projects at once, with the proof of how good the teams are. */
@Command(
        name = "teams",
        mixinStandardHelpOptions = true,
        description = {
            "Chooses volunteers for the roles of projects so that the total is as large as can be; prints one JSON object.",
            "A project one of whose needed roles stays empty gives nothing; with none empty it gives 1,000 beside its pairs."
        })
public final class TeamsCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--roles",
            required = true,
            paramLabel = "FILE",
            description = "role,project,seats and perhaps needed (yes or empty)")
    private Path roles = Path.of("");

    @Option(
            names = "--volunteers",
            required = true,
            paramLabel = "FILE",
            description = "volunteer,projects: in how many projects each may be")
    private Path volunteers = Path.of("");

    @Option(
            names = "--pairs",
            required = true,
            paramLabel = "FILE",
            description = "volunteer,role,score: whole numbers above 0")
    private Path pairs = Path.of("");

    @Option(names = "--out", paramLabel = "FILE", description = "write the chosen pairs: project,role,volunteer,score")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        try {
            return assemble();
        } catch (OutOfMemoryError tooMuch) {
            throw new LaunchFailed("the memory of this machine is too small for so many rows; try with fewer", tooMuch);
        }
    }

    private int assemble() throws IOException {
        long begin = System.nanoTime();
        TeamFiles files = TeamFiles.read(roles, volunteers, pairs);
        TeamPlan plan = new TeamSolver(files.problem()).solve();
        byte[] chosen = files.chosen(plan);
        if (out != null) {
            AtomicFile.write(out, stream -> stream.write(chosen));
        }
        JsonObjectBuilder json = CommandOutput.begin()
                .add("roles", files.roles())
                .add("projects", files.projects())
                .add("volunteers", files.volunteers())
                .add("pairs", files.pairs())
                .add("chosen", plan.chosen())
                .add("complete", plan.complete());
        CommandOutput.add(json, plan.objective(), plan.bound(), plan.gap(), System.nanoTime() - begin);
        json.add("inputHash", Digest.of(roles, volunteers, pairs)).add("resultHash", Digest.of(chosen));
        Objects.requireNonNull(spec).commandLine().getOut().println(json.build());
        return 0;
    }
}
