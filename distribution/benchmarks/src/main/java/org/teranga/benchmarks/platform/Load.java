package org.teranga.benchmarks.platform;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the commands ask that put a load on a running platform, and how they tell what came of it. */
final class Load {
    static final int P95 = 95;
    static final int P99 = 99;
    private static final int MOST_RATE = 500;
    private static final int MOST_SECONDS = 300;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(names = "--port", paramLabel = "PORT", description = "where the platform answers: ${DEFAULT-VALUE}")
    private int port = 8080;

    @Option(names = "--data", paramLabel = "DIR", required = true, description = "the data folder of that platform")
    private @Nullable Path data;

    @Option(names = "--rate", paramLabel = "N", description = "how many a second: ${DEFAULT-VALUE}")
    private int rate = 50;

    @Option(names = "--seconds", paramLabel = "S", description = "how long: ${DEFAULT-VALUE}")
    private int seconds = 60;

    int port() {
        return port;
    }

    Path data() {
        return Objects.requireNonNull(data);
    }

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

    /** Prints a line, at once. */
    void say(String format, Object... arguments) {
        Objects.requireNonNull(spec).commandLine().getOut().printf(Locale.ROOT, format + "%n", arguments);
        Objects.requireNonNull(spec).commandLine().getOut().flush();
    }
}
