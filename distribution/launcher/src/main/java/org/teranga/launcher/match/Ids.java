package org.teranga.launcher.match;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Ids as bytes, each with a number in the order of their coming. */
final class Ids {
    private static final String FORMULA = "=+-@\t";
    private static final int FOUR_BYTES = 0xF0;
    private static final int FROM_E000 = 0xEE;

    private byte[] bytes = new byte[1 << 12];
    private int[] end = new int[1 << 8];
    private int[] table = new int[1 << 10];
    private int size;

    Ids() {
        Arrays.fill(table, -1);
    }

    int size() {
        return size;
    }

    /** The number of an id, which is new if it is not known. */
    int number(byte[] source, int from, int to) {
        int at = place(source, from, to);
        if (table[at] < 0) {
            table[at] = add(source, from, to);
            if (3 * size > 2 * table.length) {
                grow();
            }
            return size - 1;
        }
        return table[at];
    }

    /** The number of an id, or -1. */
    int find(byte[] source, int from, int to) {
        return table[place(source, from, to)];
    }

    private int place(byte[] source, int from, int to) {
        int hash = 1;
        for (int k = from; k < to; k++) {
            hash = 31 * hash + source[k];
        }
        int at = (hash * 0x9E3779B9 >>> 7) & (table.length - 1);
        while (table[at] >= 0 && !Arrays.equals(bytes, start(table[at]), end[table[at]], source, from, to)) {
            at = (at + 1) & (table.length - 1);
        }
        return at;
    }

    private int add(byte[] source, int from, int to) {
        int begin = size == 0 ? 0 : end[size - 1];
        int finish = Math.addExact(begin, to - from);
        if (finish > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(finish, bytes.length + (bytes.length >> 1)));
        }
        if (size == end.length) {
            end = Arrays.copyOf(end, 2 * size);
        }
        System.arraycopy(source, from, bytes, begin, to - from);
        end[size] = finish;
        return size++;
    }

    private void grow() {
        table = new int[2 * table.length];
        Arrays.fill(table, -1);
        for (int id = 0; id < size; id++) {
            table[place(bytes, start(id), end[id])] = id;
        }
    }

    private int start(int id) {
        return id == 0 ? 0 : end[id - 1];
    }

    String text(int id) {
        return new String(bytes, start(id), end[id] - start(id), StandardCharsets.UTF_8);
    }

    /**
     * The place of each id in the order of {@link String#compareTo}, which is the order of needs and offers everywhere; the apostrophe that
     * we write before what looks like a formula is not looked at first.
     */
    int[] ranks() {
        Integer[] order = new Integer[size];
        Arrays.setAll(order, id -> id);
        Arrays.sort(order, (a, b) -> {
            int bare = compare(bare(a), end[a], bare(b), end[b]);
            return bare != 0 ? bare : compare(start(a), end[a], start(b), end[b]);
        });
        int[] ranks = new int[size];
        for (int rank = 0; rank < size; rank++) {
            ranks[order[rank]] = rank;
        }
        return ranks;
    }

    private int bare(int id) {
        int from = start(id);
        boolean harmless = from + 1 < end[id] && bytes[from] == '\'' && FORMULA.indexOf(bytes[from + 1]) >= 0;
        return harmless ? from + 1 : from;
    }

    private int compare(int from, int to, int otherFrom, int otherTo) {
        int same = Arrays.mismatch(bytes, from, to, bytes, otherFrom, otherTo);
        if (same < 0 || from + same == to || otherFrom + same == otherTo) {
            return Integer.compare(to - from, otherTo - otherFrom);
        }
        return Integer.compare(weight(bytes[from + same]), weight(bytes[otherFrom + same]));
    }

    /** In UTF-16 characters of four bytes come before those from U+E000 on, in UTF-8 after them. */
    private static int weight(byte one) {
        int unsigned = Byte.toUnsignedInt(one);
        return unsigned >= FOUR_BYTES ? 2 * FROM_E000 - 1 : 2 * unsigned;
    }
}
