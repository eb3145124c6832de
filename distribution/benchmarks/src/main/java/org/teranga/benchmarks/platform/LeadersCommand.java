package org.teranga.benchmarks.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ./teranga bench leaders}: what whoever leads training waits for the page of all learners where one association has 10,000. */
@Command(
        name = "leaders",
        mixinStandardHelpOptions = true,
        description = {
            "What a trainer waits for the pages of 10,000 learners of one association, and for them all as a spreadsheet.",
            "On the platform that runs on this machine, with its demonstration; the learners are made in the database of",
            "--data, so use a folder that is for this alone."
        })
public final class LeadersCommand implements Callable<Integer> {
    private static final String SLUG = "toulouse";
    private static final String PAGE = "/fr/desk/training/progress";
    private static final int ENROLMENTS = 10_000;
    private static final int TIMES = 40;
    private static final double NANOS = 1e6;

    @Mixin
    private final OnPlatform platform = new OnPlatform();

    @Override
    public Integer call() throws InterruptedException, SQLException, IOException {
        SimulatedLearner trainer = new SimulatedLearner(
                InetAddress.getByAddress(new byte[] {127, 32, 0, 2}), SLUG + ".localhost", platform.port());
        trainer.signIn(SLUG + "-trainer", PAGE);
        tell("as the demonstration has them", trainer, PAGE);
        long all = new ManyLearners(platform.data()).fill(SLUG, ENROLMENTS);
        platform.say("%,d enrolments", all);
        tell("the first page", trainer, PAGE);
        tell("one course", trainer, PAGE + "?course=welcoming-someone-who-fled");
        tell("page 60 of those under way", trainer, PAGE + "?state=under_way&page=60");
        tell("the spreadsheet of all", trainer, PAGE + "/people.csv");
        tell("the whole record", trainer, PAGE + "/record.csv");
        return 0;
    }

    private void tell(String what, SimulatedLearner trainer, String path) throws IOException, InterruptedException {
        double[] millis = new double[TIMES];
        int length = 0;
        for (int i = 0; i < TIMES; i++) {
            long begun = System.nanoTime();
            SimulatedLearner.Page page = trainer.get(path);
            millis[i] = (System.nanoTime() - begun) / NANOS;
            length = page.body().length();
            if (page.status() != 200) {
                throw new IOException(path + " answered " + page.status());
            }
        }
        Arrays.sort(millis);
        platform.say(
                "%s: p50 %.1f ms, p95 %.1f ms, %,d letters",
                what, millis[TIMES / 2], millis[TIMES * OnPlatform.P95 / 100], length);
    }
}
