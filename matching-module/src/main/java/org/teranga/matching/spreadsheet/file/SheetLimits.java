package org.teranga.matching.spreadsheet.file;

/**
 * How much is read at most.
 *
 * @param bytes of the file
 * @param rows  below the header
 * @param cells in a row
 * @param width characters in a row
 */
public record SheetLimits(long bytes, int rows, int cells, int width) {
    /** For what is sent over the network. */
    public static final SheetLimits UPLOAD = new SheetLimits(64L << 20, 200_000, 200, 100_000);

    /** For a file on one's own machine. */
    public static final SheetLimits OWN_FILE = new SheetLimits(1L << 30, 5_000_000, 200, 100_000);
}
