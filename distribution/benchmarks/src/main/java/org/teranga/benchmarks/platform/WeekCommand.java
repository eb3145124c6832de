package org.teranga.benchmarks.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.synthetic.SyntheticMarket;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./teranga bench week}: a team works the offers and needs of eight days down, in a week of the platform's clock. */
@Command(
        name = "week",
        mixinStandardHelpOptions = true,
        description = {
            "Fifteen people who are invited for it import 5,000 offers and 1,000 needs and work them down over a simulated week: the next",
            "file, a call, how it went, what comes now. On the platform that runs on this machine, with its demonstration; its clock is",
            "moved, so use a data folder that is for this alone."
        })
public final class WeekCommand implements Callable<Integer> {
    private static final String SLUG = "bretagne";
    private static final Pattern NOW = Pattern.compile("shows (\\S+?),");
    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");
    private static final Set<String> DEPARTMENTS = Set.of("22", "29", "35", "56");
    /** Morning, afternoon, evening. */
    private static final List<String> TO_NEXT = List.of("PT5H", "PT4H", "PT15H");

    private static final int DAYS = 7;
    /** How often one file is in hand until it is ready, about: some are not reached at once. */
    private static final double CALLS_OF_ONE = 2;

    private static final int MOST_PEOPLE = 40;
    private static final int MOST_ROWS = 20_000;

    @Mixin
    private final OnPlatform platform = new OnPlatform();

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--people", paramLabel = "N", description = "how many work: ${DEFAULT-VALUE}")
    private int people = 15;

    @Option(names = "--offers", paramLabel = "N", description = "how many offers come in: ${DEFAULT-VALUE}")
    private int offers = 5_000;

    @Option(names = "--needs", paramLabel = "N", description = "how many needs come in: ${DEFAULT-VALUE}")
    private int needs = 1_000;

    @Option(
            names = "--thinking",
            paramLabel = "S",
            description = "seconds before each press, on average: ${DEFAULT-VALUE}")
    private double thinking = 5;

    @Option(
            names = "--minutes",
            paramLabel = "N",
            description =
                    "stop after so many minutes, in the midst of the week, and tell how long pages took; 0 for the whole week: ${DEFAULT-VALUE}")
    private int minutes;

    private final List<Double> waits = Collections.synchronizedList(new ArrayList<>());

    @Override
    public Integer call() throws InterruptedException, SQLException, IOException {
        check();
        WeekRows rows = new WeekRows(platform.data(), SLUG);
        List<SimulatedLearner> browsers = new InvitedTeam(SLUG, platform.port()).colleagues(people);
        platform.say("%d people are signed in", browsers.size());
        LocalDate today = clock(null);
        bring(browsers.getFirst(), today);
        platform.say("%,d offers and needs wait, nobody has looked at %,d", rows.open(), rows.unseen());
        List<Colleague> team = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            team.add(new Colleague(browsers.get(i), 2_026L + i, thinking, waits));
        }
        int most = (int) Math.ceil(CALLS_OF_ONE * rows.open() / (people * DAYS * TO_NEXT.size()));
        long end = System.nanoTime() + Duration.ofMinutes(minutes).toNanos();
        BooleanSupplier over = () -> minutes > 0 && System.nanoTime() - end > 0;
        for (int day = 1; day <= DAYS && !over.getAsBoolean(); day++) {
            for (String next : TO_NEXT) {
                together(team, most, today, over);
                if (over.getAsBoolean()) {
                    pages();
                    return 0;
                }
                platform.say(
                        "day %d: %,d files in hand so far, nobody has looked at %,d",
                        day, team.stream().mapToInt(Colleague::worked).sum(), rows.unseen());
                today = clock(next);
            }
        }
        return told(rows);
    }

    private void pages() {
        double[] millis =
                waits.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        platform.say(
                "%,d pages: p50 %.0f ms, p95 %.0f ms, p99 %.0f ms",
                millis.length,
                millis[millis.length / 2],
                millis[millis.length * OnPlatform.P95 / 100],
                millis[millis.length * OnPlatform.P99 / 100]);
    }

    private int told(WeekRows rows) throws SQLException {
        pages();
        long unseen = rows.unseen();
        long nobodys = rows.withoutOwner();
        long undated = rows.withoutDate();
        long twice = rows.calledTwice();
        platform.say(
                "of %,d: nobody has looked at %,d, nobody has %,d, without a date %,d; called by two at once %,d",
                rows.open(), unseen, nobodys, undated, twice);
        return unseen + nobodys + undated + twice == 0 ? 0 : 1;
    }

    private void together(List<Colleague> team, int most, LocalDate today, BooleanSupplier over)
            throws InterruptedException {
        try (ExecutorService at = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> all = team.stream()
                    .map(one -> at.submit(() -> one.work(most, today, over)))
                    .toList();
            for (Future<Boolean> one : all) {
                one.get();
            }
        } catch (ExecutionException broken) {
            throw new IllegalStateException("somebody could not go on: " + broken.getCause(), broken);
        }
    }

    private void bring(SimulatedLearner by, LocalDate today) throws IOException, InterruptedException {
        SyntheticMarket market = new SyntheticMarket(
                new SyntheticMarket.Settings(2_026, today, DEPARTMENTS, Set.of("housing"), 0, DAYS));
        StringBuilder csv = new StringBuilder();
        market.writeOffers(offers, csv);
        taken(by.sheet("/api/v1/imports/offers", csv.toString()));
        csv.setLength(0);
        market.writeNeeds(needs, csv);
        taken(by.sheet("/api/v1/imports/needs", csv.toString()));
    }

    private void taken(SimulatedLearner.Page answer) throws IOException {
        if (answer.status() != 200) {
            throw new IOException("the import answered " + answer.status() + ": " + answer.body());
        }
    }

    /** Moves the platform's clock, and tells its day in France. */
    private LocalDate clock(@Nullable String forward) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(
                System.getProperty("teranga.home", ".") + "/teranga",
                "clock",
                "--data",
                platform.data().toString()));
        if (forward != null) {
            words.addAll(List.of("--forward", forward));
        }
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher now = NOW.matcher(said);
        if (process.waitFor() != 0 || !now.find()) {
            throw new IOException("the clock does not go: " + said);
        }
        return OffsetDateTime.parse(now.group(1)).atZoneSameInstant(FRANCE).toLocalDate();
    }

    private void check() {
        if (people < 1
                || people > MOST_PEOPLE
                || offers < 1
                || needs < 1
                || offers + needs > MOST_ROWS
                || thinking < 0
                || minutes < 0) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "1 to " + MOST_PEOPLE + " people, 1 to " + MOST_ROWS + " offers and needs together");
        }
    }
}
