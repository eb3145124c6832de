package org.teranga.benchmarks.platform;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code ./teranga bench rights}: how long a reader waits for a rights page while 50 pages a second are asked for, of 10,000 pages of 200
 * associations. The pages are the demonstration's, copied in the database of a data folder that is for this alone.
 */
@Command(
        name = "rights",
        mixinStandardHelpOptions = true,
        description = {
            "What readers wait for a rights page: 10,000 pages of 200 associations, 50 pages a second.",
            "On the platform that runs on this machine, with its demonstration. The first time it copies the",
            "demonstration's pages in the database of --data: use a folder that is for this alone."
        })
public final class RightsCommand implements Callable<Integer> {
    private static final int ASSOCIATIONS = 200;
    private static final int PAGES = 50;
    private static final int VISITORS = 40;
    private static final double WARM_UP_SECONDS = 20;
    private static final int MOST_SECONDS = 300;
    private static final int MOST_RATE = 500;
    private static final int OK = 200;
    private static final int P95 = 95;
    private static final int P99 = 99;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--port", paramLabel = "PORT", description = "where the platform answers: ${DEFAULT-VALUE}")
    private int port = 8080;

    @Option(names = "--data", paramLabel = "DIR", required = true, description = "the data folder of that platform")
    private @Nullable Path data;

    @Option(names = "--rate", paramLabel = "N", description = "pages a second: ${DEFAULT-VALUE}")
    private int rate = 50;

    @Option(names = "--seconds", paramLabel = "S", description = "how long: ${DEFAULT-VALUE}")
    private int seconds = 60;

    @Override
    public Integer call() throws InterruptedException, SQLException {
        if (rate < 1 || rate > MOST_RATE || seconds < 1 || seconds > MOST_SECONDS) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "1 to " + MOST_RATE + " pages a second for 1 to " + MOST_SECONDS + " seconds");
        }
        long pages = new ManyPages(Objects.requireNonNull(data)).fill(ASSOCIATIONS, PAGES);
        say("%,d pages of %d associations", pages, ASSOCIATIONS);
        List<String> hosts = IntStream.rangeClosed(1, ASSOCIATIONS)
                .mapToObj(number -> ManyPages.slug(number) + ".localhost")
                .toList();
        List<String> paths = IntStream.range(0, 2 * PAGES)
                .mapToObj(number -> (number % 2 == 0 ? "/fr/rights/" : "/ar/rights/") + ManyPages.page(number / 2))
                .toList();
        Visitors visitors = new Visitors(hosts, paths, port, VISITORS, rate, 30);
        visitors.during(WARM_UP_SECONDS);
        Visitors.Met met = visitors.during(seconds);
        if (met.count(OK) == 0) {
            throw new IllegalStateException("no page was answered on port " + port + ": " + met.statuses());
        }
        say(
                "p50 %.1f ms, p95 %.1f ms (goal: under 50), p99 %.1f ms at %d pages a second; answers %s",
                met.percentile(50), met.percentile(P95), met.percentile(P99), rate, met.statuses());
        return 0;
    }

    private void say(String format, Object... arguments) {
        Objects.requireNonNull(spec).commandLine().getOut().printf(Locale.ROOT, format + "%n", arguments);
        Objects.requireNonNull(spec).commandLine().getOut().flush();
    }
}
