package org.teranga.platform.geography;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Reads the tables of this package: semicolons, no quotes, a header that is skipped. */
final class GeographyTable {
    private GeographyTable() {}

    static <T> List<T> read(String name, Function<String[], T> row) {
        InputStream resource = Objects.requireNonNull(GeographyTable.class.getResourceAsStream(name), name);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> row.apply(line.split(";", -1)))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("the table " + name + " cannot be read", failure);
        }
    }
}
