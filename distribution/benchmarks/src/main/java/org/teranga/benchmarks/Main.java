package org.teranga.benchmarks;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./teranga bench}: runs one benchmark, or all, and prints its figures beside the peer's. */
@Command(
        name = "teranga bench",
        mixinStandardHelpOptions = true,
        description = {
            "Runs a benchmark: its figures and the peer's side by side, on the same input, in one run.",
            "Without a name: all of them. For data alone: teranga bench data --help"
        })
public final class Main implements Callable<Integer> {
    private static final List<Benchmark> ALL = List.of(new MatchBenchmark(), new CandidatesBenchmark());

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "which one; all if not given")
    private @Nullable String name;

    @Option(names = "--offers", paramLabel = "N", description = "how many offers; each benchmark has its usual number")
    private @Nullable Integer offers;

    @Option(names = "--needs", paramLabel = "M", description = "how many needs")
    private @Nullable Integer needs;

    @Option(names = "--seed", paramLabel = "S", description = "another seed draws another market")
    private @Nullable Long seed;

    @Option(names = "--rounds", paramLabel = "R", description = "how often each side runs; the median counts")
    private @Nullable Integer rounds;

    /**
     * Runs and ends the process with a status.
     *
     * @param arguments the words after {@code ./teranga bench}
     */
    public static void main(String[] arguments) {
        CommandLine commandLine = new CommandLine(new Main());
        commandLine.setParameterExceptionHandler((mistake, words) -> {
            CommandLine command = mistake.getCommandLine();
            command.getErr().println("teranga: " + mistake.getMessage());
            command.getErr().println("Help: ./teranga bench candidates --help");
            return command.getCommandSpec().exitCodeOnInvalidInput();
        });
        commandLine.setExecutionExceptionHandler((failure, command, parsed) -> {
            command.getErr().println("teranga: " + failure.getMessage());
            return command.getCommandSpec().exitCodeOnExecutionException();
        });
        System.exit(commandLine.execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        PrintWriter out = command.getOut();
        for (Benchmark benchmark : chosen(command)) {
            out.println("== " + benchmark.name() + ": " + benchmark.about());
            out.println(benchmark.run(size(benchmark.usual())).text());
            out.println();
        }
        return 0;
    }

    private Size size(Size usual) {
        return new Size(
                Objects.requireNonNullElse(offers, usual.offers()),
                Objects.requireNonNullElse(needs, usual.needs()),
                Objects.requireNonNullElse(seed, usual.seed()),
                Objects.requireNonNullElse(rounds, usual.rounds()));
    }

    private List<Benchmark> chosen(CommandLine command) {
        List<Benchmark> found = ALL.stream()
                .filter(benchmark -> name == null || benchmark.name().equals(name))
                .toList();
        if (found.isEmpty()) {
            String known = ALL.stream().map(Benchmark::name).collect(Collectors.joining(", "));
            throw new ParameterException(command, "no benchmark is called '" + name + "'; there are: " + known);
        }
        return found;
    }
}
