package org.teranga.matching.engine.assignment;

import java.util.Arrays;

/** Sorts the pairs of one need by the upper half of each number: by two digits, since a row is short and its numbers are small. */
final class RowSort {
    /** Shorter rows are sorted by comparing. */
    private static final int SHORT = 40;

    private static final int WIDEST_DIGIT = 11;

    private final int digit;
    private final int[] count;
    private long[] spare = {};

    /**
     * For rows whose upper halves are below a number.
     *
     * @param below at least 1
     */
    RowSort(int below) {
        digit = Math.max(1, (Integer.SIZE - Integer.numberOfLeadingZeros(below) + 1) / 2);
        count = new int[digit > WIDEST_DIGIT ? 1 : (1 << digit) + 1];
    }

    /** Sorts the first entries of a row. */
    void sort(long[] row, int size) {
        if (isSorted(row, size)) {
            return;
        }
        if (size < SHORT || digit > WIDEST_DIGIT) {
            Arrays.sort(row, 0, size);
            return;
        }
        spare = spare.length < size ? new long[row.length] : spare;
        distribute(row, spare, size, Integer.SIZE);
        distribute(spare, row, size, Integer.SIZE + digit);
    }

    private static boolean isSorted(long[] row, int size) {
        for (int k = 1; k < size; k++) {
            if (row[k] < row[k - 1]) {
                return false;
            }
        }
        return true;
    }

    private void distribute(long[] from, long[] to, int size, int shift) {
        int mask = (1 << digit) - 1;
        Arrays.fill(count, 0);
        for (int k = 0; k < size; k++) {
            count[((int) (from[k] >>> shift) & mask) + 1]++;
        }
        for (int k = 1; k <= mask; k++) {
            count[k] += count[k - 1];
        }
        for (int k = 0; k < size; k++) {
            to[count[(int) (from[k] >>> shift) & mask]++] = from[k];
        }
    }
}
