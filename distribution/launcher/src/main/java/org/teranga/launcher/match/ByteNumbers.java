package org.teranga.launcher.match;

/** Whole numbers from bytes. */
final class ByteNumbers {
    private ByteNumbers() {}

    /**
     * The number in a cell.
     *
     * @param what the column's name, for the line that refuses it
     */
    static long whole(ByteRows rows, int cell, String what) {
        byte[] bytes = rows.bytes();
        int at = rows.from(cell);
        int to = rows.to(cell);
        boolean negative = at < to && bytes[at] == '-';
        at += negative || at < to && bytes[at] == '+' ? 1 : 0;
        if (at == to || to - at > 18) {
            throw refused(rows, cell, what);
        }
        long value = 0;
        for (; at < to; at++) {
            int digit = bytes[at] - '0';
            if (digit < 0 || digit > 9) {
                throw refused(rows, cell, what);
            }
            value = 10 * value + digit;
        }
        return negative ? -value : value;
    }

    /** The number in a cell, from 0 to what an int holds. */
    static int count(ByteRows rows, int cell, String what) {
        long value = whole(rows, cell, what);
        if (value < 0 || value >= Integer.MAX_VALUE) {
            throw refused(rows, cell, what);
        }
        return (int) value;
    }

    /** The number in a cell, above 0. */
    static long positive(ByteRows rows, int cell, String what) {
        long value = whole(rows, cell, what);
        if (value <= 0) {
            throw rows.refused(what + " \"" + shown(rows.text(cell)) + "\" is not above 0");
        }
        return value;
    }

    /** A text as it is shown in a line that refuses it. */
    static String shown(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    private static RuntimeException refused(ByteRows rows, int cell, String what) {
        return rows.refused(what + " \"" + shown(rows.text(cell)) + "\" is no whole number"
                + (what.equals("score") ? " of at most 18 digits" : " from 0 to 2147483646"));
    }
}
