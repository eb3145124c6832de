package org.teranga.tenantadmin.transfer.archive.table;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts what is written to an entry and takes its digest; closing it leaves the archive open. */
public final class EntryOutput extends FilterOutputStream {
    private final MessageDigest digest = sha256();
    private long bytes;

    public EntryOutput(OutputStream archive) {
        super(archive);
    }

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] some, int offset, int length) throws IOException {
        out.write(some, offset, length);
        digest.update(some, offset, length);
        bytes += length;
    }

    @Override
    public void close() throws IOException {
        flush();
    }

    public Manifest.Entry entry(String name, long rows) {
        return new Manifest.Entry(name, rows, bytes, HexFormat.of().formatHex(digest.digest()));
    }
}
