package org.teranga.matching.engine.assignment;

import java.util.Arrays;

/** A long list of numbers in pieces, so that it grows without being copied. */
final class LongStore {
    private static final int BITS = 16;
    private static final int PIECE = 1 << BITS;

    private long[][] pieces = {};
    private int size;

    int size() {
        return size;
    }

    long get(int at) {
        return pieces[at >> BITS][at & PIECE - 1];
    }

    /** Adds the first numbers of a row. */
    void add(long[] row, int count) {
        for (int from = 0; from < count; ) {
            if (size >> BITS == pieces.length) {
                pieces = Arrays.copyOf(pieces, pieces.length + 1);
                pieces[pieces.length - 1] = new long[PIECE];
            }
            int part = Math.min(count - from, PIECE - (size & PIECE - 1));
            System.arraycopy(row, from, pieces[size >> BITS], size & PIECE - 1, part);
            size = Math.addExact(size, part);
            from += part;
        }
    }

    /** Copies some of the numbers. */
    void copy(int from, long[] to, int count) {
        for (int done = 0; done < count; ) {
            int at = from + done;
            int part = Math.min(count - done, PIECE - (at & PIECE - 1));
            System.arraycopy(pieces[at >> BITS], at & PIECE - 1, to, done, part);
            done += part;
        }
    }

    /** Forgets what comes after the first numbers; they are overwritten by what is added. */
    void cut(int first) {
        size = first;
    }

    /** All numbers in one array; the store is empty afterwards. */
    long[] taken() {
        long[] all = new long[size];
        for (int from = 0; from < size; from += PIECE) {
            System.arraycopy(pieces[from >> BITS], 0, all, from, Math.min(PIECE, size - from));
            pieces[from >> BITS] = new long[0];
        }
        size = 0;
        pieces = new long[0][];
        return all;
    }
}
