package org.teranga.matching.outcome.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What helps: shares with intervals, of groups that are large enough, and of nobody. */
class WhatHelpsTest {
    private static final YearMonth LAST = YearMonth.of(2026, 1);

    @Test
    void anIntervalIsThatOfTheTables() {
        assertThat(WilsonInterval.of(8, 10)).isEqualTo(new WilsonInterval(49, 94));
        assertThat(WilsonInterval.of(0, 20)).isEqualTo(new WilsonInterval(0, 16));
        assertThat(WilsonInterval.of(20, 20)).isEqualTo(new WilsonInterval(84, 100));
        assertThat(WilsonInterval.of(50, 100)).isEqualTo(new WilsonInterval(40, 60));
    }

    /** Ninety-five in a hundred, tried. */
    @Test
    void theTruthLiesWithinItAsOftenAsItSays() {
        Random random = new Random(17);
        int within = 0;
        for (int i = 0; i < 20_000; i++) {
            double truth = 0.05 + 0.9 * random.nextDouble();
            long count = 0;
            for (int one = 0; one < 60; one++) {
                count += random.nextDouble() < truth ? 1 : 0;
            }
            WilsonInterval interval = WilsonInterval.of(count, 60);
            within += 100 * truth >= interval.low() - 0.5 && 100 * truth <= interval.high() + 0.5 ? 1 : 0;
        }
        assertThat(within / 20_000.0).isBetween(0.94, 0.99);
    }

    @Test
    void noGroupOfFewerThanTwentyAndNoComparisonOfOneIsShown() {
        for (long seed = 1; seed <= 40; seed++) {
            ReportData data = new ReportWorld(seed, 30, seed % 6).until(LAST);
            for (LearnedView.Comparison one : WhatHelps.of(data)) {
                assertThat(one.groups()).hasSizeGreaterThan(1);
                assertThat(one.groups())
                        .allMatch(group -> group.of() >= 20 && group.of() % 5 == 0 && group.count() % 5 == 0);
            }
        }
        assertThat(WhatHelps.of(new ReportWorld(1, 4, 3).until(LAST))).isEmpty();
    }

    @Test
    void aShareIsThatOfAPlainCountWithinItsRounding() {
        ReportData data = new ReportWorld(4, 30, 50).until(LAST);
        LearnedView.Group trained = WhatHelps.of(data).stream()
                .filter(one -> one.outcome().equals("own_home") && one.factor().equals("trained"))
                .flatMap(one -> one.groups().stream())
                .filter(group -> group.code().equals("yes"))
                .findFirst()
                .orElseThrow();
        List<EndedStay> plain =
                data.ended().stream().filter(EndedStay::homeTrained).toList();
        long home =
                plain.stream().filter(row -> row.nextHome().equals("own_home")).count();
        assertThat(Math.abs(trained.of() - plain.size())).isLessThan(5);
        assertThat(Math.abs(trained.count() - home)).isLessThan(5);
    }

    /** A comparison is of what was done: it has no place for who did it. */
    @Test
    void thereIsNoPlaceForAPersonInIt() {
        assertThat(Stream.of(LearnedView.class, LearnedView.Comparison.class, LearnedView.Group.class)
                        .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                        .map(component -> component.getName()))
                .containsExactly(
                        "report",
                        "period",
                        "least",
                        "comparisons",
                        "outcome",
                        "factor",
                        "groups",
                        "code",
                        "count",
                        "of",
                        "percent",
                        "interval");
    }
}
