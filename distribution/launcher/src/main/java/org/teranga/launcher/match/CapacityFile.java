package org.teranga.launcher.match;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.teranga.launcher.console.LaunchFailed;
import org.teranga.matching.engine.assignment.pair.Limits;

/** A file of capacities: {@code offer,persons,households}. */
final class CapacityFile {
    private CapacityFile() {}

    /**
     * How much each offer takes.
     *
     * @param file null means that every offer takes one household
     * @throws LaunchFailed with the line, where a row is no capacity, or gives an offer again
     */
    static Limits limits(@Nullable Path file, PairTable pairs) {
        Limits limits = new Limits(pairs.offers());
        if (file == null) {
            return limits;
        }
        try (ByteRows rows = ByteRows.open(file)) {
            HeaderColumns columns = new HeaderColumns(rows);
            int offer = columns.required("offer");
            int persons = columns.required("persons");
            int households = columns.required("households");
            Ids seen = new Ids();
            while (rows.next()) {
                if (rows.isBlank(offer)) {
                    throw rows.refused("the cell offer is missing");
                }
                if (Math.max(persons, households) >= rows.cells()) {
                    throw rows.refused("a cell is missing; an empty one means no limit");
                }
                int known = seen.size();
                if (rows.id(offer, seen) < known) {
                    throw rows.refused("the offer " + rows.text(offer) + " is given twice");
                }
                set(
                        limits,
                        pairs.offer(rows, offer),
                        limit(rows, persons, "persons"),
                        limit(rows, households, "households"));
            }
            return limits;
        }
    }

    private static void set(Limits limits, int offer, int persons, int households) {
        if (offer >= 0) {
            limits.set(offer, persons, households);
        }
    }

    private static int limit(ByteRows rows, int cell, String name) {
        return rows.isBlank(cell) ? Limits.NONE : ByteNumbers.count(rows, cell, name);
    }
}
