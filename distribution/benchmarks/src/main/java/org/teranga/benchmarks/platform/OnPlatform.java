package org.teranga.benchmarks.platform;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which running platform a command asks, and how it tells what came of it. */
final class OnPlatform {
    static final int P95 = 95;
    static final int P99 = 99;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(names = "--port", paramLabel = "PORT", description = "where the platform answers: ${DEFAULT-VALUE}")
    private int port = 8080;

    @Option(names = "--data", paramLabel = "DIR", required = true, description = "the data folder of that platform")
    private @Nullable Path data;

    int port() {
        return port;
    }

    Path data() {
        return Objects.requireNonNull(data);
    }

    /** Prints a line, at once. */
    void say(String format, Object... arguments) {
        Objects.requireNonNull(spec).commandLine().getOut().printf(Locale.ROOT, format + "%n", arguments);
        Objects.requireNonNull(spec).commandLine().getOut().flush();
    }
}
