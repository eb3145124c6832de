package org.teranga.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.teranga.benchmarks.surge.Surge;
import org.teranga.benchmarks.surge.Surge.Days;
import org.teranga.benchmarks.surge.Surge.Way;
import org.teranga.benchmarks.surge.SurgePicture;
import org.teranga.matching.engine.Scorer;
import org.teranga.matching.engine.rule.Fairness;
import org.teranga.matching.engine.rule.RuleSet;

/** The first eight days after an appeal, lived through in three ways. The figure is drawn into the documentation. */
public final class SurgeBenchmark implements Benchmark {
    private static final Size USUAL = new Size(5_000, 3_500, 1, 1);

    @Override
    public String name() {
        return "surge";
    }

    @Override
    public String about() {
        return "eight days of 5,000 offers by the hour: by arrival, with bid prices, by the morning's plan";
    }

    @Override
    public void run(CommandOptions asked, Consumer<FigureTable> tables) throws IOException {
        Size size = asked.sizes(USUAL).getFirst();
        Surge surge = surge(size);
        long best = surge.inHindsight().objective();
        int most = surge.inHindsight().matched();
        Map<Way, Days> ways = new EnumMap<>(Way.class);
        for (Way way : Way.values()) {
            ways.put(way, surge.days(way));
        }
        tables.accept(table(size, ways, best, most));
        Path docs = Path.of("distribution", "docs");
        if (asked.equals(CommandOptions.NOTHING) && Files.isDirectory(docs)) {
            Files.writeString(docs.resolve("surge.svg"), SurgePicture.of(ways, best));
        }
    }

    public static Surge surge(Size size) {
        Scorer scorer = new Scorer(MarketReading.of(size), RuleSet.BY_DEFAULT.with(Fairness.NONE));
        return new Surge(scorer, size.seed());
    }

    private static FigureTable table(Size size, Map<Way, Days> ways, long best, int most) {
        List<List<String>> rows = new ArrayList<>();
        ways.forEach((way, days) -> rows.add(List.of(
                switch (way) {
                    case GREEDY -> "by arrival, each the best that is there";
                    case PRICES -> "by arrival, with the morning's bid prices";
                    case PLAN -> "the morning's plan";
                },
                number(days.allPlaced()),
                String.format(Locale.ROOT, "%.2f", days.waiting()),
                String.format(Locale.ROOT, "%.1f %%", 100.0 * days.allPoints() / best),
                number(days.allPoints() / Math.max(1, days.allPlaced())))));
        return new FigureTable(
                number(size.offers()) + " offers in eight days, " + number(size.needs()) + " households",
                List.of("way", "placed", "days waited", "of the best in hindsight", "points a pair"),
                rows,
                "In hindsight " + number(most)
                        + " could be placed. Offers fall by a quarter a day and come by day; half of"
                        + " the households wait from the start; " + Surge.PEOPLE + " people decide "
                        + Surge.DECISIONS_AN_HOUR + " pairs an hour from " + Surge.FROM + " to " + Surge.UNTIL
                        + " o'clock, the longest wait first, and every proposal is accepted.");
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
