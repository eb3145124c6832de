package org.teranga.benchmarks.platform;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code ./teranga bench noise}: whether one association that is asked ten times as often as it may be makes the others slow. Pairs of
 * phases, quiet and noisy in turn; each pair has its ratio, and the median of them counts, so that whatever else the machine does weighs
 * on both.
 */
@Command(
        name = "noise",
        mixinStandardHelpOptions = true,
        description = {
            "What visitors of one association wait while another is asked ten times as often as its quota allows.",
            "On the platform that runs on this machine, with its demonstration; start it with",
            "TERANGA_QUOTA_REQUESTS_PER_MINUTE set to the quota that is named here."
        })
public final class NoiseCommand implements Callable<Integer> {
    private static final List<String> PAGES = List.of("/fr/", "/fr/offer?kind=housing", "/fr/how", "/fr/need");
    private static final int TIMES = 10;
    private static final double MINUTE = 60;
    private static final int LOUD_VISITORS = 60;
    private static final int CALM_VISITORS = 5;
    /** Requests a second at most; they keep to their own quota in any case. */
    private static final double CALM_RATE = 20;

    private static final double OF_THE_QUOTA = 0.8;
    private static final double WARM_UP_SECONDS = 10;
    /** At ten times a rate the minute that may be used up at once is used up after 60 / 9 seconds. */
    private static final Duration LEAD = Duration.ofSeconds(8);

    private static final int MOST_PAIRS = 50;
    private static final int MOST_SECONDS = 60;
    private static final int MOST_QUOTA = 60_000;
    private static final int OK = 200;
    private static final int P95 = 95;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--port", paramLabel = "PORT", description = "where the platform answers: ${DEFAULT-VALUE}")
    private int port = 8080;

    @Option(names = "--loud", paramLabel = "SLUG", description = "who is asked too often: ${DEFAULT-VALUE}")
    private String loud = "bretagne";

    @Option(names = "--calm", paramLabel = "SLUG", description = "whose visitors are timed: ${DEFAULT-VALUE}")
    private String calm = "toulouse";

    @Option(names = "--quota", paramLabel = "N", description = "requests a minute that each may have: ${DEFAULT-VALUE}")
    private int quota = 600;

    @Option(names = "--pairs", paramLabel = "N", description = "quiet and noisy phases: ${DEFAULT-VALUE} of each")
    private int pairs = 5;

    @Option(names = "--seconds", paramLabel = "S", description = "how long a phase is: ${DEFAULT-VALUE}")
    private int seconds = 15;

    @Option(
            names = "--heavy",
            description = {
                "instead of many requests what is heavy: 45 pages as PDF, ten workbooks that unpack to 300 MB, forty trials of rules,",
                "all at once and every five seconds again; then only the home page is timed"
            })
    private boolean heavy;

    @Override
    public Integer call() throws InterruptedException, IOException {
        check();
        if (heavy) {
            return besideHeavyWork();
        }
        double rate = Math.min(CALM_RATE, OF_THE_QUOTA * quota / MINUTE);
        Visitors calmOnes = new Visitors(List.of(calm + ".localhost"), PAGES, port, CALM_VISITORS, rate, 10);
        Visitors loudOnes =
                new Visitors(List.of(loud + ".localhost"), PAGES, port, LOUD_VISITORS, TIMES * quota / MINUTE, 20);
        if (calmOnes.during(WARM_UP_SECONDS).count(OK) == 0
                || loudOnes.during(1).statuses().isEmpty()) {
            throw new IllegalStateException("no pages of " + calm + " and " + loud + " on port " + port
                    + ". Maybe the platform does not run, or runs without its demonstration.");
        }
        List<Pair> done = new ArrayList<>();
        for (int i = 0; i < pairs; i++) {
            Visitors.Met quiet = calmOnes.during(seconds);
            CompletableFuture<Visitors.Met> noise = CompletableFuture.supplyAsync(() -> made(loudOnes));
            Thread.sleep(LEAD);
            Visitors.Met noisy = calmOnes.during(seconds);
            done.add(new Pair(quiet, noisy, noise.join()));
            say("%s", done.getLast());
        }
        say("");
        say(
                "p95 alone %.1f ms, beside the noise %.1f ms; median of the pairs' ratios %.2f (goal: under 1.5)",
                median(done, pair -> pair.quiet.percentile(P95)),
                median(done, pair -> pair.noisy.percentile(P95)),
                median(done, Pair::ratio));
        return 0;
    }

    private Integer besideHeavyWork() throws InterruptedException, IOException {
        Visitors calmOnes =
                new Visitors(List.of(calm + ".localhost"), List.of("/fr/"), port, CALM_VISITORS, CALM_RATE, 10);
        List<Visitors.Met> quiet = new ArrayList<>();
        List<Visitors.Met> beside = new ArrayList<>();
        try (NoiseProcess noise = new NoiseProcess(loud, port)) {
            noise.begin(1);
            noise.line();
            calmOnes.during(WARM_UP_SECONDS);
            for (int i = 0; i < pairs; i++) {
                quiet.add(calmOnes.during(seconds));
                noise.begin(seconds);
                beside.add(calmOnes.during(seconds));
                say(
                        "alone p50 %.1f p95 %.1f ms, beside it p50 %.1f p95 %.1f ms; answers %s, the noise %s",
                        quiet.getLast().percentile(50),
                        quiet.getLast().percentile(P95),
                        beside.getLast().percentile(50),
                        beside.getLast().percentile(P95),
                        beside.getLast().statuses(),
                        noise.line());
            }
        }
        say("");
        say(
                "p95 alone %.1f ms, beside heavy work %.1f ms; median of the pairs' ratios %.2f, of their differences %.1f ms"
                        + " (goal: under 1.5, or within 15 ms)",
                middle(pair -> quiet.get(pair).percentile(P95)),
                middle(pair -> beside.get(pair).percentile(P95)),
                middle(pair ->
                        beside.get(pair).percentile(P95) / quiet.get(pair).percentile(P95)),
                middle(pair ->
                        beside.get(pair).percentile(P95) - quiet.get(pair).percentile(P95)));
        return 0;
    }

    private double middle(IntToDoubleFunction figure) {
        double[] sorted = IntStream.range(0, pairs).mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private void check() {
        if (pairs < 1
                || pairs > MOST_PAIRS
                || seconds < 1
                || seconds > MOST_SECONDS
                || quota < 60
                || quota > MOST_QUOTA) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "1 to " + MOST_PAIRS + " pairs of 1 to " + MOST_SECONDS + " seconds, a quota of 60 to "
                            + MOST_QUOTA);
        }
    }

    private Visitors.Met made(Visitors visitors) {
        try {
            return visitors.during(LEAD.toSeconds() + seconds);
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupt);
        }
    }

    private void say(String format, Object... arguments) {
        Objects.requireNonNull(spec).commandLine().getOut().printf(Locale.ROOT, format + "%n", arguments);
        Objects.requireNonNull(spec).commandLine().getOut().flush();
    }

    private static double median(List<Pair> pairs, ToDoubleFunction<Pair> figure) {
        double[] sorted = pairs.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** The same visitors alone and beside the noise, and what the noise met with. */
    private record Pair(Visitors.Met quiet, Visitors.Met noisy, Visitors.Met noise) {
        double ratio() {
            return noisy.percentile(P95) / quiet.percentile(P95);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "alone p50 %.1f p95 %.1f ms, beside the noise p50 %.1f p95 %.1f ms: %.2f; answers %s and %s, the noise %s",
                    quiet.percentile(50),
                    quiet.percentile(P95),
                    noisy.percentile(50),
                    noisy.percentile(P95),
                    ratio(),
                    quiet.statuses(),
                    noisy.statuses(),
                    noise.statuses());
        }
    }
}
