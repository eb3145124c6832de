package org.teranga.tenantadmin.transfer.archive.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.teranga.platform.refusal.Refusal;

/** Reads one entry: counts, takes its digest, and stops at what unpacks to far more than it was. */
public final class EntryInput extends InputStream {
    private final InputStream entry;
    private final Volume volume;
    private final MessageDigest digest = EntryOutput.sha256();
    private long bytes;

    public EntryInput(InputStream entry, Volume volume) {
        this.entry = entry;
        this.volume = volume;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] some, int offset, int length) throws IOException {
        int read = entry.read(some, offset, length);
        if (read > 0) {
            digest.update(some, offset, read);
            bytes += read;
            volume.unpacked(read);
        }
        return read;
    }

    /** Reads what is left and tells what was read. */
    public Manifest.Entry end(String name, long rows) throws IOException {
        transferTo(nullOutputStream());
        return new Manifest.Entry(name, rows, bytes, HexFormat.of().formatHex(digest.digest()));
    }

    private static java.io.OutputStream nullOutputStream() {
        return java.io.OutputStream.nullOutputStream();
    }

    /** How much came and how much it became. */
    public static final class Volume extends FilterInputStream {
        /** No archive of ours unpacks to more than this many times its size, as soon as it is no longer small. */
        private static final long MOST = 300;

        private static final long SMALL = 16L << 20;

        private long packed;
        private long unpacked;

        public Volume(InputStream archive) {
            super(archive);
        }

        @Override
        public int read() throws IOException {
            int one = in.read();
            packed += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] some, int offset, int length) throws IOException {
            int read = in.read(some, offset, length);
            packed += Math.max(read, 0);
            return read;
        }

        void unpacked(long more) {
            unpacked += more;
            if (unpacked > SMALL && unpacked > MOST * packed) {
                throw Refusal.unprocessable("transfer.bomb");
            }
        }
    }
}
