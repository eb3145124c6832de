package org.teranga.benchmarks;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.teranga.benchmarks.hostile.HostileCommand;
import org.teranga.benchmarks.house.HouseCommand;
import org.teranga.benchmarks.mutation.MutationCommand;
import org.teranga.benchmarks.platform.LeadersCommand;
import org.teranga.benchmarks.platform.NoiseCommand;
import org.teranga.benchmarks.platform.RightsCommand;
import org.teranga.benchmarks.platform.TrainingCommand;
import org.teranga.benchmarks.platform.WeekCommand;
import org.teranga.benchmarks.promises.PromisesCommand;
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
        subcommands = {
            HostileCommand.class,
            HouseCommand.class,
            LeadersCommand.class,
            MutationCommand.class,
            NoiseCommand.class,
            PromisesCommand.class,
            RightsCommand.class,
            TrainingCommand.class,
            WeekCommand.class
        },
        description = {
            "Runs a benchmark: its figures and the peer's side by side, on the same input, in one run.",
            "Without a name: all of matching. For data alone: teranga bench data --help"
        })
public final class BenchMain implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..2",
            paramLabel = "NAME",
            description = "matching, or the name of one, or matching and that name; all if not given")
    private List<String> names = List.of();

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
        CommandLine commandLine = new CommandLine(new BenchMain());
        commandLine.getCommandSpec().usageMessage().footer("", "Benchmarks of matching:", Benchmarks.help());
        commandLine.setParameterExceptionHandler((mistake, words) -> {
            CommandLine command = mistake.getCommandLine();
            command.getErr().println("teranga: " + mistake.getMessage());
            String name = command.getParent() == null ? "matching" : command.getCommandName();
            command.getErr().println("Help: ./teranga bench " + name + " --help");
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
            benchmark.run(new CommandOptions(offers, needs, seed, rounds), figures -> {
                out.println(figures.text());
                out.println();
                out.flush();
            });
        }
        return 0;
    }

    private List<Benchmark> chosen(CommandLine command) {
        if (names.size() == 2 && !names.getFirst().equals(Benchmarks.MATCHING)) {
            throw new ParameterException(command, "'" + names.getFirst() + "' has no parts; there is: matching NAME");
        }
        try {
            return Benchmarks.called(names.isEmpty() ? null : names.getLast());
        } catch (IllegalArgumentException unknown) {
            throw new ParameterException(command, String.valueOf(unknown.getMessage()), unknown);
        }
    }
}
