package org.teranga.matching.engine.market;

import java.util.Arrays;
import java.util.List;

/**
 * One list of words per row: numbers of words, one row after the other, and a word of bits per row. The first words have a
 * bit each, so that rows are compared by one AND; the others share the last one, and are compared one by one where both rows have it.
 */
public final class WordColumn {
    private static final int SHARED_BIT = Long.SIZE - 1;

    private final int[] start;
    private final int[] codes;
    private final long[] signature;

    private WordColumn(int[] start, int[] codes, long[] signature) {
        this.start = start;
        this.codes = codes;
        this.signature = signature;
    }

    static WordColumn of(ColumnWords words, List<List<String>> rows) {
        int[] start = new int[rows.size() + 1];
        long[] signature = new long[rows.size()];
        int[] codes = new int[16];
        for (int row = 0; row < rows.size(); row++) {
            int[] own = words.codes(rows.get(row));
            int end = start[row] + own.length;
            if (end > codes.length) {
                codes = Arrays.copyOf(codes, Math.max(end, codes.length * 2));
            }
            System.arraycopy(own, 0, codes, start[row], own.length);
            start[row + 1] = end;
            signature[row] = signature(own);
        }
        return new WordColumn(start, codes, signature);
    }

    /** How many different words a row has. */
    public int size(int row) {
        return start[row + 1] - start[row];
    }

    private static long signature(int[] codes) {
        long signature = 0;
        for (int code : codes) {
            signature |= 1L << Math.min(code, SHARED_BIT);
        }
        return signature;
    }

    /** The words of a row as so many bits: the first words have one each, the others share the last one. */
    long bits(int row, int most) {
        long bits = 0;
        for (int at = start[row]; at < start[row + 1]; at++) {
            bits |= 1L << Math.min(codes[at], most - 1);
        }
        return bits;
    }

    /** How many words a row of this column has in common with a row of another one that was numbered alike. */
    public int common(int row, WordColumn other, int otherRow) {
        long both = signature[row] & other.signature[otherRow];
        return both >= 0 ? Long.bitCount(both) : oneByOne(row, other, otherRow);
    }

    private int oneByOne(int row, WordColumn other, int otherRow) {
        int common = 0;
        int i = start[row];
        int k = other.start[otherRow];
        while (i < start[row + 1] && k < other.start[otherRow + 1]) {
            int difference = Integer.compare(codes[i], other.codes[k]);
            common += difference == 0 ? 1 : 0;
            i += difference <= 0 ? 1 : 0;
            k += difference >= 0 ? 1 : 0;
        }
        return common;
    }
}
