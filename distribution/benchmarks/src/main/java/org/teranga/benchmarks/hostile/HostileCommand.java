package org.teranga.benchmarks.hostile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code ./teranga bench hostile}: generated requests of all kinds to every address of the platform, as eight roles and nobody at two
 * associations. It changes and wears out what is on the platform: use one that is there for this.
 */
@Command(
        name = "hostile",
        mixinStandardHelpOptions = true,
        description = {
            "Generated requests of all kinds to every address, as eight roles and nobody, at two associations:",
            "whether any is answered with a fault of ours, or with something of the other association.",
            "On the platform that runs on this machine, with its demonstration, on a data folder for this alone; start it",
            "with TERANGA_REQUESTS_PER_MINUTE=600000 and TERANGA_QUOTA_REQUESTS_PER_MINUTE=600000."
        })
public final class HostileCommand implements Callable<Integer> {
    private static final int MOST_REQUESTS = 10_000_000;
    private static final int MOST_THREADS = 16;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--port", paramLabel = "PORT", description = "where the platform answers: ${DEFAULT-VALUE}")
    private int port = 8080;

    @Option(names = "--data", paramLabel = "DIR", required = true, description = "the data folder of that platform")
    private @Nullable Path data;

    @Option(names = "--requests", paramLabel = "N", description = "how many: ${DEFAULT-VALUE}")
    private int requests = 100_000;

    @Option(names = "--seed", paramLabel = "S", description = "another seed makes other requests: ${DEFAULT-VALUE}")
    private long seed = 2026;

    @Option(names = "--threads", paramLabel = "T", description = "how many at once: ${DEFAULT-VALUE}")
    private int threads = 4;

    @Option(names = "--pages", paramLabel = "P", description = "pages that each member opens before: ${DEFAULT-VALUE}")
    private int pages = 250;

    private List<Address> addresses = List.of();

    @Override
    public Integer call() throws Exception {
        if (requests < 1 || requests > MOST_REQUESTS || threads < 1 || threads > MOST_THREADS) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "1 to " + MOST_REQUESTS + " requests by 1 to " + MOST_THREADS + " at once");
        }
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host"); // read once, at the first client
        addresses = PlatformRoutes.on(Objects.requireNonNull(data)).stream()
                .filter(address -> !address.has("/auth/sign-out"))
                .toList();
        Side toulouse = new Side("toulouse", port);
        Side bretagne = new Side("bretagne", port);
        prepare(toulouse);
        prepare(bretagne);
        say(
                "%d addresses; pages of toulouse led to %d of them and name %d things, those of bretagne to %d and %d",
                addresses.size(),
                toulouse.knownAddresses(),
                toulouse.ids().size(),
                bretagne.knownAddresses(),
                bretagne.ids().size());
        Findings findings = new Findings();
        long begin = System.nanoTime();
        shoot(toulouse, bretagne, findings);
        tell(findings, (System.nanoTime() - begin) / 1e9);
        return findings.faultCount() + findings.leakCount() == 0 ? 0 : 1;
    }

    private void prepare(Side side) throws InterruptedException {
        for (Insider insider : side.insiders()) {
            insider.signIn();
        }
        try (Connection connection = new Connection(port)) {
            new Planting(connection, addresses.getFirst()).plant(side);
            for (Insider insider : side.insiders()) {
                new Crawler(addresses, connection, pages).go(side, insider);
            }
        }
    }

    private void shoot(Side toulouse, Side bretagne, Findings findings) throws Exception {
        List<Aim> aims = List.of(Aim.at(toulouse, bretagne), Aim.at(bretagne, toulouse));
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> lanes = new ArrayList<>();
            for (int lane = 0; lane < threads; lane++) {
                long own = seed * MOST_THREADS + lane;
                int count = requests / threads + (lane < requests % threads ? 1 : 0);
                lanes.add(executor.submit(() -> {
                    Generator generator = new Generator(own, addresses);
                    try (Connection connection = new Connection(port)) {
                        for (int i = 0; i < count; i++) {
                            one(generator, connection, findings, aims.get(i % 2));
                        }
                    }
                    return null;
                }));
            }
            for (Future<?> lane : lanes) {
                lane.get();
            }
        }
    }

    private void one(Generator generator, Connection connection, Findings findings, Aim aim)
            throws InterruptedException {
        Shot shot = generator.next(aim.own(), aim.other());
        Insider insider = generator.insider(aim.own(), shot.address());
        aim.sent(shot);
        Reply reply = connection.send(shot, aim.own().host(), insider.cookies());
        findings.note(shot, insider, aim, reply);
        if (insider.known() && reply.asksToSignIn()) {
            insider.signIn();
        }
        if (findings.count() % 10_000 == 0) {
            say("%,d: %s", findings.count(), findings.statuses());
        }
    }

    private void tell(Findings findings, double seconds) {
        findings.faults().forEach((kind, request) -> say("fault %s%n    %s", kind, request));
        findings.leaks().forEach((kind, request) -> say("leak %s%n    %s", kind, request));
        say(
                "seed %d: %,d requests to %d addresses in %.0f s, answered %s (0: broken off by us, or closed without an answer, -1: none in half a minute)",
                seed, findings.count(), addresses.size(), seconds, findings.statuses());
        say(
                "faults of ours: %d of %d kinds; foreign markers and ids: %d of %d kinds",
                findings.faultCount(),
                findings.faults().size(),
                findings.leakCount(),
                findings.leaks().size());
    }

    private void say(String format, Object... arguments) {
        Objects.requireNonNull(spec).commandLine().getOut().printf(Locale.ROOT, format + "%n", arguments);
        Objects.requireNonNull(spec).commandLine().getOut().flush();
    }
}
