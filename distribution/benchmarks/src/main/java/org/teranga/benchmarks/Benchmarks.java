package org.teranga.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All benchmarks, in the order in which they run. A new one needs its line here and nothing else. */
final class Benchmarks {
    /** The word for all benchmarks of matching. */
    static final String MATCHING = "matching";

    private static final List<Benchmark> ALL = List.of(
            new AssignmentBenchmark(), //
            new SharedBenchmark(),
            new TeamsBenchmark(),
            new CandidatesBenchmark(),
            new WhatIfBenchmark(),
            new PolicyBenchmark(),
            new GrowthBenchmark(),
            new SurgeBenchmark());

    private Benchmarks() {}

    /**
     * Those that are meant.
     *
     * @param name of one; all where it is null or the word for all
     * @throws IllegalArgumentException where none is called so; the message names those that there are
     */
    static List<Benchmark> called(@Nullable String name) {
        List<Benchmark> found = ALL.stream()
                .filter(benchmark -> name == null
                        || name.equals(MATCHING)
                        || benchmark.name().equals(name))
                .toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException("no benchmark is called '" + name + "'; there are: " + names());
        }
        return found;
    }

    private static String names() {
        return ALL.stream().map(Benchmark::name).collect(Collectors.joining(", "));
    }

    /** Each name with its line, for the help. */
    static String help() {
        return ALL.stream()
                .map(benchmark -> String.format(Locale.ROOT, "  %-12s %s", benchmark.name(), benchmark.about()))
                .collect(Collectors.joining("%n", "", "%n"));
    }
}
