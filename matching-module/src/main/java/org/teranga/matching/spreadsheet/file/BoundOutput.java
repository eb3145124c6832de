package org.teranga.matching.spreadsheet.file;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** What is written of a workbook may be no more than what is taken of a file that is text from the start. */
final class BoundOutput extends FilterOutputStream {
    private final SheetLimits limits;
    private long written;

    BoundOutput(OutputStream out, SheetLimits limits) {
        super(out);
        this.limits = limits;
    }

    @Override
    public void write(int octet) throws IOException {
        count(1);
        out.write(octet);
    }

    @Override
    public void write(byte[] some, int offset, int length) throws IOException {
        count(length);
        out.write(some, offset, length);
    }

    private void count(int more) {
        written += more;
        if (written > limits.bytes()) {
            throw FormatRecognition.tooLarge(limits);
        }
    }
}
