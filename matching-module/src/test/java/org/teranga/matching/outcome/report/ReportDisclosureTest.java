package org.teranga.matching.outcome.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Somebody has every report that can be asked for, of all periods and departments, today and a month later, and tries to learn something of one
 * household. What a page, a spreadsheet and a picture say are the same lines.
 */
class ReportDisclosureTest {
    private static final int MONTHS = 46;

    /** A set of stays of which a number is told, by what it was asked. */
    private record Asked(String how, BitSet rows) {}

    @Test
    void noTwoNumbersDifferByFewerThanTenStaysInWhateverWorldAndMonth() {
        for (long seed = 1; seed <= 60; seed++) {
            ReportWorld world = new ReportWorld(seed, MONTHS, new double[] {0.4, 1.5, 4, 12, 55}[(int) (seed % 5)]);
            YearMonth today = world.first.plusMonths(20 + seed % 24);
            List<Asked> all = new ArrayList<>(asked(world, today));
            all.addAll(asked(world, today.plusMonths(1)));
            for (Asked one : all) {
                for (Asked other : all) {
                    BitSet less = (BitSet) one.rows.clone();
                    less.andNot(other.rows);
                    BitSet more = (BitSet) other.rows.clone();
                    more.andNot(one.rows);
                    assertThat(more.isEmpty() && less.cardinality() > 0 && less.cardinality() < ReportSpans.LEAST)
                            .as("seed %s: %s less %s leaves %s", seed, one.how, other.how, less.cardinality())
                            .isFalse();
                }
            }
        }
    }

    @Test
    void aYearLessAllOfItsDepartmentsThatAreToldLeavesTenOrNobody() {
        for (long seed = 1; seed <= 200; seed++) {
            ReportWorld world = new ReportWorld(seed, MONTHS, 1 + seed % 9);
            YearMonth today = YearMonth.of(2026, 1);
            ReportSpans spans = spans(world, today);
            for (int year : spans.years()) {
                List<EndedStay> rows =
                        world.until(today).in(spans.year(year).orElseThrow()).ended();
                DepartmentSets places = DepartmentSets.of(rows);
                long rest = rows.stream()
                        .filter(row -> !places.told().contains(row.department()))
                        .count();
                assertThat(rest == 0 || rest >= ReportSpans.LEAST)
                        .as("seed %s, %s: %s", seed, year, rest)
                        .isTrue();
            }
        }
    }

    @Test
    void theReportOfAPeriodIsTheSameForEverAndAHouseholdThatLeavesAloneChangesNoReportAtAll() {
        ReportWorld world = new ReportWorld(7, MONTHS, 12);
        YearMonth today = world.first.plusMonths(30);
        Map<String, List<FigureLine>> before = reports(world, today);
        Map<String, List<FigureLine>> after = reports(world, today.plusMonths(1));
        before.forEach((how, lines) -> assertThat(after.get(how)).as(how).isEqualTo(lines));
        ReportWorld small = new ReportWorld(3, MONTHS, 0.4);
        YearMonth quiet = IntStream.range(20, 44)
                .mapToObj(small.first::plusMonths)
                .filter(month -> spans(small, month)
                        .all()
                        .equals(spans(small, month.plusMonths(1)).all()))
                .filter(month -> small.until(month.plusMonths(1)).ended().size()
                        == small.until(month).ended().size() + 1)
                .findFirst()
                .orElseThrow();
        assertThat(reports(small, quiet.plusMonths(1))).isEqualTo(reports(small, quiet));
    }

    /** Were every period told, the rounding of the same stays could be averaged out. */
    @Test
    void nobodyCanAskForTheSameStaysOftenEnoughToAverageTheRoundingOut() {
        ReportWorld world = new ReportWorld(11, MONTHS, 55);
        YearMonth today = YearMonth.of(2026, 1);
        List<Asked> all = asked(world, today);
        EndedStay target = world.until(today).ended().stream()
                .filter(row -> row.ended().equals(YearMonth.of(2025, 12)))
                .findFirst()
                .orElseThrow();
        int index = world.until(YearMonth.of(2028, 1)).ended().indexOf(target);
        assertThat(all.stream()
                        .filter(one -> one.rows.get(index))
                        .map(Asked::rows)
                        .distinct()
                        .count())
                .as("a year, two years, three, a department")
                .isLessThanOrEqualTo(4);
    }

    /** The attacker knows who left in the month between, takes every number of both reports and says what grew most. */
    @Test
    void guessingFromWhatGrewBetweenTwoReportsIsNoBetterThanGuessingFromOne() {
        int tries = 0;
        int byDifference = 0;
        int byTheWhole = 0;
        for (long seed = 1; seed <= 400; seed++) {
            ReportWorld world = new ReportWorld(seed, MONTHS, 14);
            YearMonth today = YearMonth.of(2025, 2 + (int) (seed % 8));
            Map<String, Long> first = next(world, today);
            Map<String, Long> second = next(world, today.plusMonths(1));
            if (first.isEmpty() || second.isEmpty() || first.equals(second)) {
                continue;
            }
            List<EndedStay> left = world.until(today.plusMonths(1)).ended().stream()
                    .filter(row -> row.ended().equals(today.plusMonths(1)))
                    .toList();
            if (left.isEmpty()) {
                continue;
            }
            EndedStay target = left.get(new Random(seed).nextInt(left.size()));
            tries++;
            byDifference += most(less(second, first)).equals(target.nextHome()) ? 1 : 0;
            byTheWhole += most(second).equals(target.nextHome()) ? 1 : 0;
        }
        assertThat(tries).isGreaterThan(150);
        assertThat(byDifference / (double) tries)
                .as("%s of %s, by the whole %s", byDifference, tries, byTheWhole)
                .isLessThan(0.5)
                .isLessThan(byTheWhole / (double) tries + 0.2);
    }

    @Test
    void theSameStaysGiveTheSameNumberAndOnTheAverageNothingIsLost() {
        Random random = new Random(5);
        List<UUID> ids = IntStream.range(0, 7)
                .mapToObj(any -> new UUID(random.nextLong(), random.nextLong()))
                .toList();
        assertThat(CountedPart.of("a", ids).told())
                .isEqualTo(CountedPart.of("b", ids.reversed()).told());
        Map<Long, Integer> seen = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            List<UUID> drawn = IntStream.range(0, 7)
                    .mapToObj(any -> new UUID(random.nextLong(), random.nextLong()))
                    .toList();
            seen.merge(CountedPart.of("", drawn).told(), 1, Integer::sum);
        }
        assertThat(seen.keySet()).containsExactlyInAnyOrder(5L, 10L);
        assertThat(seen.get(10L) / 20_000.0).isBetween(0.38, 0.42);
        assertThat(CountedPart.of("", ids.subList(0, 2)).told()).isZero();
    }

    private static Map<String, Long> next(ReportWorld world, YearMonth today) {
        ReportSpans spans = spans(world, today);
        Map<String, Long> told = new LinkedHashMap<>();
        if (!spans.all().isEmpty()) {
            ReportPeriod period = spans.asked(null, today);
            new CountReport(world.until(today).in(period), period.from())
                    .parts(ReportFigure.NEXT).stream().skip(1).forEach(part -> told.put(part.part(), part.told()));
        }
        return told;
    }

    private static Map<String, Long> less(Map<String, Long> more, Map<String, Long> less) {
        Map<String, Long> difference = new LinkedHashMap<>();
        more.forEach((part, value) -> difference.put(part, value - less.getOrDefault(part, 0L)));
        return difference;
    }

    private static String most(Map<String, Long> of) {
        return of.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    private static ReportSpans spans(ReportWorld world, YearMonth today) {
        ReportData data = world.until(today);
        return ReportSpans.of(world.closed(today), data);
    }

    /** Everything that can be asked for on a day, by how. */
    private static Map<String, ReportData> everything(ReportWorld world, YearMonth today) {
        ReportData data = world.until(today);
        ReportSpans spans = spans(world, today);
        Map<String, ReportData> all = new LinkedHashMap<>();
        if (spans.all().isEmpty()) {
            return all;
        }
        for (Integer from : IntStream.rangeClosed(2022, 2027).boxed().toList()) {
            for (YearMonth to : world.closed(today)) {
                ReportPeriod period = spans.asked(from, to);
                all.put(period.from() + "-" + period.to(), data.in(period));
            }
        }
        for (int year : spans.years()) {
            if (spans.isOver(year)) {
                ReportData whole = data.in(spans.year(year).orElseThrow());
                DepartmentSets places = DepartmentSets.of(whole.ended());
                places.told().forEach(code -> all.put(year + " " + code, whole.where(places.rows(code))));
                if (places.others()) {
                    all.put(year + " others", whole.where(places.rows(DepartmentSets.OTHERS)));
                }
            }
        }
        return all;
    }

    private static Map<String, List<FigureLine>> reports(ReportWorld world, YearMonth today) {
        Map<String, List<FigureLine>> lines = new LinkedHashMap<>();
        everything(world, today).forEach((how, data) -> {
            List<FigureLine> told = new ArrayList<>();
            for (ReportFigure figure : ReportFigure.values()) {
                new CountReport(data, world.first)
                        .parts(figure)
                        .forEach(part -> told.add(new FigureLine(figure.code(), part.part(), part.told(), null, null)));
            }
            lines.put(how, told);
        });
        return lines;
    }

    private static List<Asked> asked(ReportWorld world, YearMonth today) {
        ReportData whole = world.until(YearMonth.of(2028, 1));
        Map<UUID, Integer> index = new HashMap<>();
        whole.ended().forEach(row -> index.put(row.id(), index.size()));
        whole.later().forEach(row -> index.put(row.id(), index.size()));
        List<Asked> all = new ArrayList<>();
        everything(world, today).forEach((how, data) -> {
            BitSet rows = new BitSet();
            data.ended().forEach(row -> rows.set(index.getOrDefault(row.id(), 0)));
            all.add(new Asked(today + ": " + how, rows));
            if (!how.contains(" ")) {
                BitSet after = new BitSet();
                data.later().forEach(row -> after.set(index.getOrDefault(row.id(), 0)));
                all.add(new Asked(today + ", the sixth month after: " + how, after));
            }
        });
        return all;
    }
}
