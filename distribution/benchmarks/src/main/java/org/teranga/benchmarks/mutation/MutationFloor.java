package org.teranga.benchmarks.mutation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A share that must not fall.
 *
 * @param name    by which it is asked for
 * @param kind    of what
 * @param module  the folder of the module
 * @param least   per cent
 * @param classes whose branches or mutants count, as patterns of the tool
 * @param tests   those that are to notice mutants, as patterns; empty for all of the module
 */
record MutationFloor(String name, Kind kind, String module, int least, String classes, String tests) {
    /** What is counted. */
    enum Kind {
        BRANCHES,
        MUTANTS
    }

    private static final String LIST = "floors.tsv";

    /** All of them, in the order of the list. */
    static List<MutationFloor> all() {
        try (BufferedReader list = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(MutationFloor.class.getResourceAsStream(LIST), LIST), StandardCharsets.UTF_8))) {
            return list.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(part -> new MutationFloor(
                            part[0],
                            Kind.valueOf(part[1].toUpperCase(Locale.ROOT)),
                            part[2],
                            Integer.parseInt(part[3]),
                            part[4],
                            part[5]))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(LIST, failure);
        }
    }
}
