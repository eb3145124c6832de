package org.teranga.launcher;

import org.teranga.launcher.bench.BenchCommand;
import org.teranga.launcher.console.LaunchFailed;
import org.teranga.launcher.match.MatchCommand;
import org.teranga.launcher.match.SolveCommand;
import org.teranga.launcher.match.TeamsCommand;
import org.teranga.launcher.operator.ClockCommand;
import org.teranga.launcher.operator.TenantCommand;
import org.teranga.launcher.server.BundledVersions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The entry of {@code ./teranga}: one sub-command each for what the platform promises on the command line. */
@Command(
        name = "teranga",
        mixinStandardHelpOptions = true,
        description = "The platform for associations that welcome refugees.",
        subcommands = {
            UpCommand.class,
            TenantCommand.class,
            ClockCommand.class,
            MatchCommand.class,
            SolveCommand.class,
            TeamsCommand.class,
            BenchCommand.class
        })
public final class Main {
    private Main() {}

    /**
     * Runs one command and ends the process with its status.
     *
     * @param arguments the words after {@code ./teranga}
     */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        CommandLine all = new CommandLine(new Main())
                .setParameterExceptionHandler(Main::misused)
                .setExecutionExceptionHandler(Main::failed);
        knowVersion(all);
        return all;
    }

    private static void knowVersion(CommandLine command) {
        command.getCommandSpec().versionProvider(() ->
                new String[] {"Teranga " + BundledVersions.ofThisBuild().teranga()});
        command.getSubcommands().values().forEach(Main::knowVersion);
    }

    private static int misused(ParameterException mistake, String[] arguments) {
        CommandLine command = mistake.getCommandLine();
        command.getErr().println("teranga: " + mistake.getMessage());
        command.getErr().println("Help: ./" + command.getCommandSpec().qualifiedName() + " --help");
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    /** A failure is one line; where it is a mistake of ours, its stack goes nowhere but into the message's class. */
    private static int failed(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        String line = failure instanceof LaunchFailed ? failure.getMessage() : "it failed: " + failure;
        command.getErr().println("teranga: " + line);
        return command.getCommandSpec().exitCodeOnExecutionException();
    }
}
