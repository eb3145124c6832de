package org.teranga.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.teranga.matching.engine.Plan;
import org.teranga.matching.engine.Scorer;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.rule.RuleSet;

/** How processor time and memory grow with the market, twice as many offers as needs. It draws the curve into the documentation. */
final class GrowthBenchmark implements Benchmark {
    private static final int[] NEEDS = {1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 200_000};
    private static final double MEGABYTE = 1 << 20;
    private static final String PICTURE = "distribution/docs/growth.svg";

    @Override
    public String name() {
        return "growth";
    }

    @Override
    public String about() {
        return "processor time and memory from 1,000 to 200,000 needs (or --needs), drawn as " + PICTURE;
    }

    @Override
    public void run(CommandOptions asked, Consumer<FigureTable> tables) throws InterruptedException {
        int most = asked.needs() == null ? NEEDS[NEEDS.length - 1] : asked.needs();
        long seed = asked.seed() == null ? 1 : asked.seed();
        measured(new Size(2_000, 1_000, seed, 1));
        List<Grown> curve = new ArrayList<>();
        for (int needs : NEEDS) {
            if (needs <= most) {
                curve.add(measured(new Size(2 * needs, needs, seed, 1)));
                tables.accept(table(curve.subList(curve.size() - 1, curve.size())));
                draw(curve);
            }
        }
        tables.accept(table(curve));
    }

    /**
     * One size.
     *
     * @param size      needs and offers
     * @param pairs     the pairs that no rule forbids
     * @param exact     whether the plan is proved best
     * @param pairsCpu  the time to find and score every pair, in nanoseconds
     * @param planCpu   the time to make the plan with its proof, all pairs found and scored on the way
     * @param market    bytes of the snapshot
     * @param peak      the most bytes that were alive while the plan was made once more, the snapshot among them
     */
    record Grown(Size size, long pairs, boolean exact, long pairsCpu, long planCpu, long market, long peak) {}

    private static Grown measured(Size size) throws InterruptedException {
        long empty = Alive.now();
        Market market = MarketReading.of(size);
        long snapshot = Math.max(0, Alive.now() - empty);
        long pairsCpu = Spent.on(1, () -> new Scorer(market, RuleSet.BY_DEFAULT), GrowthBenchmark::every)
                .spent()
                .cpuNanos();
        Spent.Timed<Plan> plan = Spent.on(1, () -> new Scorer(market, RuleSet.BY_DEFAULT), Plan::of);
        long pairs = plan.answer().pairs();
        boolean exact = plan.answer().assignment().exact();
        long planCpu = plan.spent().cpuNanos();
        long most = Alive.most(() -> Plan.of(new Scorer(market, RuleSet.BY_DEFAULT)));
        return new Grown(size, pairs, exact, pairsCpu, planCpu, snapshot, Math.max(0, most - empty));
    }

    private static long every(Scorer scorer) {
        long[] sum = {0};
        for (int need = 0; need < scorer.needs(); need++) {
            scorer.pairs(need, (offer, score, persons) -> sum[0] += score);
        }
        return sum[0];
    }

    private static void draw(List<Grown> curve) {
        Path picture = Path.of(System.getProperty("teranga.home", ".")).resolve(PICTURE);
        try {
            Files.createDirectories(picture.getParent());
            Files.writeString(picture, GrowthPicture.of(curve));
        } catch (IOException unwritable) {
            throw new UncheckedIOException("cannot write " + picture, unwritable);
        }
    }

    private static FigureTable table(List<Grown> curve) {
        return new FigureTable(
                "twice as many offers as needs, seed " + curve.getFirst().size().seed() + ", one round",
                List.of("needs", "pairs", "every pair, CPU", "plan, CPU", "exact", "snapshot", "most alive"),
                curve.stream().map(GrowthBenchmark::row).toList(),
                "The plan's time holds the time to find and score every pair. Most alive: the most heap in use after a collection"
                        + " while the plan is made once more, with the snapshot.");
    }

    private static List<String> row(Grown one) {
        return List.of(
                String.format(Locale.ROOT, "%,d", one.size.needs()),
                String.format(Locale.ROOT, "%,d", one.pairs),
                Spent.time(one.pairsCpu),
                Spent.time(one.planCpu),
                one.exact ? "yes" : "no",
                String.format(Locale.ROOT, "%,.0f MB", one.market / MEGABYTE),
                String.format(Locale.ROOT, "%,.0f MB", one.peak / MEGABYTE));
    }
}
