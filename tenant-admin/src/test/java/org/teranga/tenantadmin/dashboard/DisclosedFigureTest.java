package org.teranga.tenantadmin.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.teranga.platform.figure.DashboardFigure;
import org.teranga.platform.figure.Weeks;
import org.teranga.platform.identity.Permission;

class DisclosedFigureTest {
    private static final Weeks WEEKS = new Weeks(LocalDate.of(2026, 11, 25), 52);
    private static final long SEED = 20261125;

    @Test
    void whoMayNotOpenTheListIsToldMultiplesOfFiveWithinTwoOfTheTruth() {
        Random random = new Random(SEED);
        for (int round = 0; round < 2_000; round++) {
            DisclosedFigure told = new DisclosedFigure(figure(random), false);
            DisclosedFigure exact = new DisclosedFigure(told.figure(), true);
            numbers(told)
                    .forEach(
                            number -> assertThat(number % 5).as("seed %d", SEED).isZero());
            long[] truth = numbers(exact).toArray();
            long[] said = numbers(told).toArray();
            for (int i = 0; i < truth.length; i++) {
                assertThat(Math.abs(truth[i] - said[i])).as("seed %d", SEED).isLessThanOrEqualTo(2);
            }
        }
    }

    @Test
    void oneHouseholdAloneIsNotSeen() {
        DashboardFigure one = new DashboardFigure(
                "needs",
                10,
                new DashboardFigure.Rows(Permission.NEEDS_READ, "/desk/needs", ""),
                1,
                List.of(new DashboardFigure.Week(WEEKS.first(), 1)),
                Map.of("31", 1L));
        assertThat(numbers(new DisclosedFigure(one, false))).containsOnly(0L);
        assertThat(new DisclosedFigure(one, true).departments()).containsExactly(Map.entry("31", 1L));
    }

    @Test
    void aYearIsDrawnInThirteenColumnsThatAddUp() {
        DisclosedFigure told = new DisclosedFigure(figure(new Random(SEED)), true);
        assertThat(told.trend()).hasSize(13);
        long drawn =
                told.trend().stream().mapToLong(DashboardFigure.Week::value).sum();
        assertThat(drawn + told.older()).isEqualTo(told.value());
    }

    private static LongStream numbers(DisclosedFigure told) {
        return LongStream.concat(
                LongStream.concat(
                        LongStream.of(
                                told.value(),
                                told.older(),
                                told.newest(WEEKS.back().getLast())),
                        told.trend().stream().mapToLong(DashboardFigure.Week::value)),
                told.departments().values().stream().mapToLong(Long::longValue));
    }

    private static DashboardFigure figure(Random random) {
        List<DashboardFigure.Week> weeks = IntStream.range(0, WEEKS.count())
                .mapToObj(i -> new DashboardFigure.Week(WEEKS.back().get(i), random.nextInt(6)))
                .toList();
        long sum = weeks.stream().mapToLong(DashboardFigure.Week::value).sum();
        return new DashboardFigure(
                "needs",
                10,
                new DashboardFigure.Rows(Permission.NEEDS_READ, "/desk/needs", ""),
                sum + random.nextInt(4),
                weeks,
                Map.of("31", (long) random.nextInt(9), "81", sum));
    }
}
