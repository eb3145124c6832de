package org.teranga.benchmarks.platform;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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
    private static final int OK = 200;

    @Mixin
    private final OnPlatform platform = new OnPlatform();

    @Mixin
    private final Load load = new Load();

    @Override
    public Integer call() throws InterruptedException, SQLException {
        load.check("pages");
        long pages = new ManyPages(platform.data()).fill(ASSOCIATIONS, PAGES);
        platform.say("%,d pages of %d associations", pages, ASSOCIATIONS);
        List<String> hosts = IntStream.rangeClosed(1, ASSOCIATIONS)
                .mapToObj(number -> ManyPages.slug(number) + ".localhost")
                .toList();
        List<String> paths = IntStream.range(0, 2 * PAGES)
                .mapToObj(number -> (number % 2 == 0 ? "/fr/rights/" : "/ar/rights/") + ManyPages.page(number / 2))
                .toList();
        Visitors visitors = new Visitors(hosts, paths, platform.port(), VISITORS, load.rate(), 30);
        visitors.during(WARM_UP_SECONDS);
        Visitors.Met met = visitors.during(load.seconds());
        if (met.count(OK) == 0) {
            throw new IllegalStateException("no page was answered on port " + platform.port() + ": " + met.statuses());
        }
        platform.say(
                "p50 %.1f ms, p95 %.1f ms (goal: under 50), p99 %.1f ms at %d pages a second; answers %s",
                met.percentile(50),
                met.percentile(OnPlatform.P95),
                met.percentile(OnPlatform.P99),
                load.rate(),
                met.statuses());
        return 0;
    }
}
