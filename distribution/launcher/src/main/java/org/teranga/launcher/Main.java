package org.teranga.launcher;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry of {@code ./teranga}: one sub-command each for what the platform promises on the command line. */
@Command(
        name = "teranga",
        mixinStandardHelpOptions = true,
        description = "The platform for associations that welcome refugees.")
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
        return new CommandLine(new Main());
    }
}
