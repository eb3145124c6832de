package org.teranga.benchmarks.platform;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How much a command asks of a running platform. */
final class Load {
    private static final int MOST_RATE = 500;
    private static final int MOST_SECONDS = 300;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(names = "--rate", paramLabel = "N", description = "how many a second: ${DEFAULT-VALUE}")
    private int rate = 50;

    @Option(names = "--seconds", paramLabel = "S", description = "how long: ${DEFAULT-VALUE}")
    private int seconds = 60;

    int rate() {
        return rate;
    }

    int seconds() {
        return seconds;
    }

    /**
     * Refuses what no machine of ours should be asked for.
     *
     * @param what what there is so many of a second
     */
    void check(String what) {
        if (rate < 1 || rate > MOST_RATE || seconds < 1 || seconds > MOST_SECONDS) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "1 to " + MOST_RATE + " " + what + " a second for 1 to " + MOST_SECONDS + " seconds");
        }
    }
}
