package org.teranga.matching.spreadsheet.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A document of a workbook as it is unpacked: it ends where it grows beyond what is taken, or one text of it is too long for any cell. */
final class BoundInput extends FilterInputStream {
    private static final int UNPACKED = 4;

    private final SheetLimits limits;
    private final LongestText text = new LongestText();
    private final byte[] one = new byte[1];
    private long unpacked;

    BoundInput(InputStream in, SheetLimits limits) {
        super(in);
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        if (read > 0) {
            unpacked += read;
            if (unpacked > limits.bytes() * UNPACKED) {
                throw FormatRecognition.tooLarge(limits);
            }
            if (text.among(buffer, offset, read) > limits.width()) {
                throw WorkbookWeight.tooWide(text.rows(), limits);
            }
        }
        return read;
    }
}
