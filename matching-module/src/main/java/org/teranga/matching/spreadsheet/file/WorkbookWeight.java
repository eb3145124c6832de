package org.teranga.matching.spreadsheet.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Whether a workbook is of a bearable size, found out in one pass before anything of it is kept in memory: how much it unpacks to, how much
 * of that its reader holds at once, and how long its longest cell is.
 */
final class WorkbookWeight {
    /** How much a workbook may hold once it is unpacked, for each byte that is allowed of the file. */
    private static final int UNPACKED = 4;

    /** Everything but its sheets is held in memory: of that, half a byte for each that is allowed of the file. */
    private static final int HELD = 2;

    private static final String SHEETS = "xl/worksheets/";

    private final SheetLimits limits;
    private long unpacked;
    private long held;

    private WorkbookWeight(SheetLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads all of it.
     *
     * @throws UnreadableSheet where it is too much, or no workbook
     */
    static void require(SheetSource source, SheetLimits limits) throws IOException {
        new WorkbookWeight(limits).read(source);
    }

    private void read(SheetSource source) throws IOException {
        boolean book = false;
        // As the reader finds its parts: by the directory at the end, which may name other bytes than what stands
        // before it.
        try (ZipFile zip = WorkbookParts.open(source)) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                book |= entry.getName().equals("[Content_Types].xml");
                try (InputStream part = zip.getInputStream(entry)) {
                    read(part, entry.getName().startsWith(SHEETS));
                }
            }
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream part = zip.getInputStream(entry)) {
                    CellAddresses.require(part, limits);
                }
            }
        }
        if (!book) {
            throw Workbook.broken();
        }
    }

    private void read(InputStream part, boolean sheet) throws IOException {
        LongestText text = new LongestText();
        byte[] buffer = new byte[1 << 16];
        for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
            unpacked += read;
            held += sheet ? 0 : read;
            if (unpacked > limits.bytes() * UNPACKED || held > limits.bytes() / HELD) {
                throw FormatRecognition.tooLarge(limits);
            }
            if (sheet && text.among(buffer, 0, read) > limits.width()) {
                throw tooWide(text.rows(), limits);
            }
        }
    }

    static UnreadableSheet tooWide(long line, SheetLimits limits) {
        return new UnreadableSheet(
                "sheet.too_wide",
                "the row at line " + line + " is longer than " + limits.width() + " characters",
                line,
                limits.width());
    }
}
