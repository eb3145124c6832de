package org.teranga.launcher.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.synthetic.SyntheticMarket;
import org.teranga.matching.synthetic.SyntheticMarket.Settings;
import org.teranga.platform.i18n.Formats;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./teranga bench data}: realistic spreadsheets, the same for the same seed and day. */
@Command(
        name = "data",
        mixinStandardHelpOptions = true,
        description =
                "Writes realistic offers.csv and needs.csv, and homes.csv and adults.csv with what hosts tell of their"
                        + " homes. The same options give the same bytes.")
public final class BenchDataCommand implements Callable<Integer> {
    private static final int MOST = 10_000_000;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--offers", required = true, paramLabel = "N", description = "how many offers")
    private int offers;

    @Option(names = "--needs", required = true, paramLabel = "M", description = "how many needs")
    private int needs;

    @Option(names = "--seed", required = true, paramLabel = "S", description = "another seed draws another market")
    private long seed;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "the folder to write into")
    private Path out = Path.of(".");

    @Option(names = "--today", paramLabel = "DATE", description = "the day around which dates lie; today if not given")
    private @Nullable LocalDate today;

    @Option(
            names = "--departments",
            split = ",",
            paramLabel = "CODE",
            description = "only communes of these departments")
    private Set<String> departments = Set.of();

    @Option(names = "--kinds", split = ",", paramLabel = "KIND", description = "only these kinds; all if not given")
    private Set<String> kinds = Set.of();

    @Option(
            names = "--shared",
            paramLabel = "N",
            defaultValue = "80",
            description = "how many of a thousand homes are shared houses (default: ${DEFAULT-VALUE})")
    private int shared;

    @Override
    public Integer call() throws IOException {
        SyntheticMarket market = market();
        try {
            Files.createDirectories(out);
        } catch (FileAlreadyExistsException file) {
            throw mistake("--out " + out + " is a file; name a folder");
        }
        try (Writer writer = Files.newBufferedWriter(out.resolve("offers.csv"), StandardCharsets.UTF_8)) {
            market.writeOffers(offers, writer);
        }
        try (Writer writer = Files.newBufferedWriter(out.resolve("needs.csv"), StandardCharsets.UTF_8)) {
            market.writeNeeds(needs, writer);
        }
        try (Writer homes = Files.newBufferedWriter(out.resolve("homes.csv"), StandardCharsets.UTF_8);
                Writer adults = Files.newBufferedWriter(out.resolve("adults.csv"), StandardCharsets.UTF_8)) {
            market.writeHomes(offers, homes, adults);
        }
        return 0;
    }

    private SyntheticMarket market() {
        requireBetween("--offers", offers, MOST);
        requireBetween("--needs", needs, MOST);
        requireBetween("--shared", shared, 1000);
        try {
            LocalDate day = today == null ? LocalDate.now(Clock.system(Formats.ZONE)) : today;
            return new SyntheticMarket(new Settings(seed, day, departments, kinds, shared, 60));
        } catch (IllegalArgumentException unknown) {
            throw mistake(unknown.getMessage());
        }
    }

    private void requireBetween(String option, int value, int most) {
        if (value < 0 || value > most) {
            throw mistake(option + " is " + value + ", it must be from 0 to " + most);
        }
    }

    private ParameterException mistake(@Nullable String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), String.valueOf(message));
    }
}
