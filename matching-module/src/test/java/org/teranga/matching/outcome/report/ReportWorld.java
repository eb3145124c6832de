package org.teranga.matching.outcome.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.teranga.matching.outcome.OutcomeField;

/** Stays of an association that there is not: the same seed gives the same. */
final class ReportWorld {
    private static final List<String> DEPARTMENTS = List.of("31", "31", "31", "31", "81", "81", "09", "12", "48", "");
    private static final List<String> REASONS = List.of("as_agreed", "moved_on", "by_household", "by_host", "not_well");
    private static final List<String> NEXT =
            List.of("own_home", "other_host", "shelter", "unknown", "family_or_friends");

    final YearMonth first = YearMonth.of(2023, 3);
    private final Random random;
    private final List<EndedStay> ended = new ArrayList<>();
    private final List<LaterAnswer> later = new ArrayList<>();
    private final Map<LocalDate, Map<String, Integer>> began = new HashMap<>();

    ReportWorld(long seed, int months, double aMonth) {
        random = new Random(seed);
        for (int i = 0; i < months; i++) {
            YearMonth month = first.plusMonths(i);
            int left = (int) Math.round(aMonth * 2 * random.nextDouble());
            for (int one = 0; one < left; one++) {
                add(month);
            }
            int came = (int) Math.round(aMonth * 2 * random.nextDouble());
            for (int one = 0; one < came; one++) {
                began.computeIfAbsent(month.atDay(1), any -> new HashMap<>()).merge(one(DEPARTMENTS), 1, Integer::sum);
            }
        }
    }

    private void add(YearMonth month) {
        boolean says = random.nextInt(3) > 0;
        ended.add(new EndedStay(
                id(),
                month.atDay(1),
                one(DEPARTMENTS),
                one(List.of("1", "2", "3_4", "5_more")),
                random.nextInt(600),
                one(REASONS),
                one(NEXT),
                says ? one(OutcomeField.HOUSING.codes()) : "",
                says ? one(OutcomeField.ACTIVITY.codes()) : "",
                says ? one(OutcomeField.FRENCH.codes()) : "",
                says ? one(OutcomeField.GOOD.codes()) : "",
                says ? one(OutcomeField.FITS.codes()) : "",
                says ? one(OutcomeField.HOUSING.codes()) : "",
                says ? one(OutcomeField.ACTIVITY.codes()) : "",
                says ? one(OutcomeField.FRENCH.codes()) : "",
                says ? one(OutcomeField.AGAIN.codes()) : "",
                says ? List.of(one(OutcomeField.HELPED.codes())) : List.of(),
                random.nextBoolean(),
                random.nextInt(12),
                random.nextInt(6),
                random.nextBoolean(),
                random.nextInt(8) == 0));
        later.add(new LaterAnswer(
                id(),
                month.plusMonths(6).atDay(1),
                ended.getLast().department(),
                "quarter",
                ended.getLast().entryHousing(),
                "",
                ended.getLast().entryFrench(),
                says ? "yes" : "",
                "",
                says ? one(OutcomeField.HOUSING.codes()) : "",
                "",
                "",
                ended.getLast().homeTrained(),
                ended.getLast().helper()));
    }

    /** As it stands when this month is the last that is closed. */
    ReportData until(YearMonth last) {
        List<MonthSum> sums = new ArrayList<>();
        began.forEach((month, places) -> {
            if (!YearMonth.from(month).isAfter(last)) {
                places.forEach((code, count) -> sums.add(
                        new MonthSum(month, code, 0, 0, count, 2 * count, 61 * count, count, 2 * count, 1, 1, 1)));
            }
        });
        return new ReportData(
                ended.stream().filter(row -> !row.ended().isAfter(last)).toList(),
                later.stream()
                        .filter(row -> !YearMonth.from(row.month()).isAfter(last))
                        .toList(),
                sums);
    }

    /** The closed months up to this one. */
    List<YearMonth> closed(YearMonth last) {
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
