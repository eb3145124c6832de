package org.teranga.tenantadmin.transfer;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import org.teranga.tenantadmin.transfer.archive.ExportProgress;

/** Keeps what is written as pieces of a MiB in the database, and with each how far the export is. */
final class PartsOutput extends OutputStream implements ExportProgress {
    private static final int PIECE = 1 << 20;

    private final Pieces pieces;
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream(PIECE);
    private int number;
    private long written;
    private long total;

    PartsOutput(Pieces pieces) {
        this.pieces = pieces;
    }

    @Override
    public void rows(long writtenSoFar, long ofTotal) {
        written = writtenSoFar;
        total = ofTotal;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        int from = offset;
        int left = length;
        while (left > 0) {
            int some = Math.min(left, PIECE - waiting.size());
            waiting.write(bytes, from, some);
            from += some;
            left -= some;
            if (waiting.size() == PIECE) {
                send();
            }
        }
    }

    /** What is left becomes the last piece. */
    @Override
    public void close() {
        if (waiting.size() > 0) {
            send();
        }
    }

    private void send() {
        pieces.keep(number++, waiting.toByteArray(), written, total);
        waiting.reset();
    }

    /** Where the pieces go. */
    @FunctionalInterface
    interface Pieces {
        void keep(int number, byte[] content, long written, long total);
    }
}
