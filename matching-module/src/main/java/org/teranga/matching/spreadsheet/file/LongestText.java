package org.teranga.matching.spreadsheet.file;

/**
 * The longest text between two elements of a document: a number of a million digits is a text of a million bytes, which would be
 * calculated for minutes. Comments and marked sections do not end a text.
 */
final class LongestText {
    private long here;
    private long longest;
    private long rows;
    private boolean opened;
    private boolean row;

    /** Looks at more of it; the longest so far. */
    long among(byte[] buffer, int from, int count) {
        for (int i = from; i < from + count; i++) {
            byte octet = buffer[i];
            if (opened && octet != '!' && octet != '?') {
                here = 0;
                row = octet == 'r';
            }
            opened = octet == '<';
            if (row && (octet == ' ' || octet == '>')) {
                rows++;
                row = false;
            }
            longest = Math.max(longest, ++here);
        }
        return longest;
    }

    /** How many rows of a sheet have begun. */
    long rows() {
        return rows;
    }
}
