package org.teranga.matching.outcome.report;

import java.util.List;
import java.util.UUID;

/**
 * A number of a report before it is rounded.
 *
 * @param part  which part of a figure; empty for all of it
 * @param count how many
 * @param rows  the rows that were counted; none where a sum was taken
 * @param step  to which multiples it is rounded
 */
record CountedPart(String part, long count, List<UUID> rows, int step) {
    private static final int STEP = 5;
    private static final int FEWEST = 3;

    CountedPart {
        rows = List.copyOf(rows);
    }

    /** So many rows. */
    static CountedPart of(String part, List<UUID> rows) {
        return new CountedPart(part, rows.size(), rows, STEP);
    }

    /** A sum. */
    static CountedPart sum(String part, long sum, int step) {
        return new CountedPart(part, sum, List.of(), step);
    }

    /**
     * The number as it is told: a multiple of five. Where rows were counted, whether it goes up or down is drawn by these very rows (as
     * the Australian Bureau of Statistics does it with keys of cells): the same rows give the same number, wherever they are asked for, so that
     * asking often tells no more; one row more or less draws anew. One or two are none. On the average nothing is added or lost. Sums go to the nearest.
     */
    long told() {
        if (rows.isEmpty()) {
            return step * ((count + step / 2) / step);
        }
        return count < FEWEST ? 0 : step * ((count + drawn()) / step);
    }

    /** Between 0 and one less than the step. */
    private long drawn() {
        long key = 0;
        for (UUID row : rows) {
            key += mixed(row.getMostSignificantBits() ^ Long.rotateLeft(row.getLeastSignificantBits(), 32));
        }
        return Long.remainderUnsigned(mixed(key), step);
    }

    /** The finalizer of MurmurHash3: each bit depends on each. */
    private static long mixed(long key) {
        long mixed = key;
        mixed ^= mixed >>> 33;
        mixed *= 0xff51afd7ed558ccdL;
        mixed ^= mixed >>> 33;
        mixed *= 0xc4ceb9fe1a85ec53L;
        return mixed ^ mixed >>> 33;
    }
}
