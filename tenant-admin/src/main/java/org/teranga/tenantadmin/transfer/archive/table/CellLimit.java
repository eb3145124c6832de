package org.teranga.tenantadmin.transfer.archive.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.teranga.platform.refusal.Refusal;

/** Keeps a row from having no end: a quote that is never closed would otherwise fill the memory. */
final class CellLimit extends FilterReader {
    private static final long LONGEST_ROW = 80_000_000;

    private final String table;
    private long sinceRow;

    CellLimit(Reader table, String name) {
        super(table);
        this.table = name;
    }

    void rowEnded() {
        sinceRow = 0;
    }

    @Override
    public int read(char[] some, int offset, int length) throws IOException {
        int read = in.read(some, offset, length);
        sinceRow += Math.max(read, 0);
        if (sinceRow > LONGEST_ROW) {
            throw Refusal.unprocessable("transfer.row_too_long", table);
        }
        return read;
    }
}
