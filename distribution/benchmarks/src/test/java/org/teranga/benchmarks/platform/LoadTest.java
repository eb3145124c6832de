package org.teranga.benchmarks.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class LoadTest {
    @Test
    void aLoadThatNobodyShouldAskForIsRefusedWithWhatWouldBeRight() {
        assertThat(refused(new RightsCommand(), "--data", "here", "--rate", "501"))
                .contains("1 to 500 pages a second for 1 to 300 seconds");
        assertThat(refused(new TrainingCommand(), "--data", "here", "--seconds", "0"))
                .contains("1 to 500 answers a second for 1 to 300 seconds");
        assertThat(refused(new RightsCommand())).contains("--data");
    }

    private static String refused(Callable<Integer> command, String... arguments) {
        StringWriter told = new StringWriter();
        int code = new CommandLine(command).setErr(new PrintWriter(told)).execute(arguments);
        assertThat(code).isEqualTo(CommandLine.ExitCode.USAGE);
        return told.toString();
    }
}
