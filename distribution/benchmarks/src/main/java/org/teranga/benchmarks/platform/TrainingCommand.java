package org.teranga.benchmarks.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code ./teranga bench training}: how long learners wait for the answer to an answer while 50 a second are given, and whether one that
 * was acknowledged is lost when the node is killed. The learners are the demonstration's accounts, in browsers of their own; each answer
 * is followed by the page that tells what became of it, as a browser does.
 */
@Command(
        name = "training",
        mixinStandardHelpOptions = true,
        description = {
            "What learners wait for when 50 answers a second are given, for a minute; then the node is killed in mid-work",
            "and the answers are counted that were acknowledged and are not there. On the platform that runs on this machine,",
            "with its demonstration, whose accounts answer; use a data folder that is for this alone."
        })
public final class TrainingCommand implements Callable<Integer> {
    private static final List<String> ROLES = List.of(
            "admin",
            "caseworker",
            "caseworker2",
            "lead",
            "jurist",
            "author",
            "translator",
            "trainer",
            "volunteer",
            "newcomer",
            "refugee");

    private static final double WARM_UP_SECONDS = 15;
    private static final double KILL_SECONDS = 20;
    private static final int NETWORK = 31;

    @Mixin
    private final OnPlatform platform = new OnPlatform();

    @Mixin
    private final Load load = new Load();

    @Override
    public Integer call() throws InterruptedException, SQLException, IOException {
        load.check("answers");
        QuizRows rows = new QuizRows(platform.data());
        SimulatedLearners learners = new SimulatedLearners(signedIn(rows), load.rate());
        platform.say("%d learners of two associations", learners.count());
        learners.during(WARM_UP_SECONDS);
        SimulatedLearners.Met met = learners.during(load.seconds());
        tell("a minute", met);
        int lost = rows.missing(met.acknowledged());
        platform.say("%d acknowledged and not there", lost);

        Thread killer = Thread.ofVirtual().start(() -> kill(rows));
        SimulatedLearners.Met through = learners.during(KILL_SECONDS);
        killer.join();
        tell("with the node killed after " + (int) KILL_SECONDS / 2 + " s", through);
        int lostThen = rows.missing(through.acknowledged());
        platform.say("%d acknowledged and not there", lostThen);
        return lost + lostThen == 0 ? 0 : 1;
    }

    private void kill(QuizRows rows) {
        try {
            Thread.sleep((long) (KILL_SECONDS * 500));
            platform.say("killed node %d", rows.killNode());
        } catch (IOException away) {
            platform.say("nothing was killed: %s", String.valueOf(away.getMessage()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private List<SimulatedLearners.Seat> signedIn(QuizRows rows)
            throws IOException, SQLException, InterruptedException {
        List<SimulatedLearners.Seat> seats = new ArrayList<>();
        for (String slug : List.of("toulouse", "bretagne")) {
            String quiz = rows.quiz(slug)
                    .orElseThrow(() -> new IOException(
                            "no quiz at " + slug + ". Maybe the platform runs without its demonstration."));
            for (String role : ROLES) {
                byte[] address = {127, NETWORK, 0, (byte) (seats.size() + 2)};
                SimulatedLearner learner =
                        new SimulatedLearner(InetAddress.getByAddress(address), slug + ".localhost", platform.port());
                learner.signIn(slug + "-" + role, "/fr/training/" + quiz);
                seats.add(new SimulatedLearners.Seat(learner, "/fr/training/" + quiz));
            }
        }
        return seats;
    }

    private void tell(String what, SimulatedLearners.Met met) {
        platform.say(
                "%s: p50 %.1f ms, p95 %.1f ms (goal: under 500), p99 %.1f ms at %d answers a second; answers %s;"
                        + " the page after it p95 %.1f ms",
                what,
                met.percentile(50),
                met.percentile(OnPlatform.P95),
                met.percentile(OnPlatform.P99),
                load.rate(),
                met.statuses(),
                met.pagePercentile(OnPlatform.P95));
    }
}
