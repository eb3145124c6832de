package org.teranga.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhatIfBenchmarkTest {
    @Test
    void everyKindOfChangeHasItsRow() {
        List<FigureTable> tables = new ArrayList<>();
        new WhatIfBenchmark().run(new CommandOptions(600, 300, 1L, 1), tables::add);
        assertThat(tables).hasSize(2);
        assertThat(tables.getFirst().rows())
                .extracting(List::getFirst)
                .containsExactly("a weight", "a number", "fairness", "a hard rule more", "a hard rule less");
        assertThat(tables.getLast().rows())
                .extracting(List::getFirst)
                .containsExactly(
                        "a weight of lessons",
                        "a hard rule of lessons more",
                        "a hard rule of lessons less",
                        "fairness of homes",
                        "lessons as for homes again");
    }
}
