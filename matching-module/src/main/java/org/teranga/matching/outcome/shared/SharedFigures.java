package org.teranga.matching.outcome.shared;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.teranga.matching.outcome.report.ReportFigure;
import org.teranga.platform.cache.ClockTicker;
import org.teranga.platform.i18n.Formats;

/** The sums that everybody may read, kept for ten minutes. */
@ApplicationScoped
class SharedFigures {
    /** Fewer associations are no sum: whoever is one of two would know the other. */
    static final int LEAST = 3;

    private static final long STEP = 10;

    private final SharedOutcomes shared;
    private final Clock clock;
    private final Cache<Integer, SharedFiguresView> kept;

    @Inject
    SharedFigures(SharedOutcomes shared, Clock clock) {
        this.shared = shared;
        this.clock = clock;
        this.kept = Caffeine.newBuilder()
                .maximumSize(4)
                .expireAfterWrite(Duration.ofMinutes(10))
                .ticker(new ClockTicker(clock))
                .build();
    }

    /** Those of this year; of the one before, as long as this one has none. */
    SharedFiguresView now() {
        int year = LocalDate.ofInstant(clock.instant(), Formats.ZONE).getYear();
        return kept.get(year, any -> {
            SharedFiguresView present = of(year);
            return present.associations() == 0 ? of(year - 1) : present;
        });
    }

    /** Forgets what is kept, so that what an association takes back is gone at once on this node. */
    void forget() {
        kept.invalidateAll();
    }

    private SharedFiguresView of(int year) {
        List<SharedOutcomes.Sum> sums = shared.of(year).stream()
                .filter(sum -> sum.associations() >= LEAST)
                .toList();
        return new SharedFiguresView(
                year,
                sums.stream().mapToLong(SharedOutcomes.Sum::associations).max().orElse(0),
                shared.agreed().size(),
                value(sums, ReportFigure.WELCOMED),
                value(sums, ReportFigure.NIGHTS),
                sums.stream()
                        .filter(sum -> sum.figure().equals(ReportFigure.HOUSING_LATER.code()))
                        .filter(sum -> !sum.part().isEmpty())
                        .map(sum -> new SharedFiguresView.Home(sum.part(), rounded(sum.value())))
                        .filter(home -> home.value() > 0)
                        .sorted((one, other) -> Long.compare(other.value(), one.value()))
                        .toList());
    }

    private static long value(List<SharedOutcomes.Sum> sums, ReportFigure figure) {
        return sums.stream()
                .filter(sum -> sum.figure().equals(figure.code()) && sum.part().isEmpty())
                .mapToLong(sum -> rounded(sum.value()))
                .sum();
    }

    private static long rounded(long value) {
        return STEP * ((value + STEP / 2) / STEP);
    }
}
