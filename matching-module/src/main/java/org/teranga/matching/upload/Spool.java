package org.teranga.matching.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.teranga.matching.spreadsheet.file.SheetSource;

/**
 * An upload, held in memory in pieces, since it is read twice. Not in a file: it would lie there in clear, and stay after a crash.
 */
public final class Spool implements SheetSource {
    private static final int PIECE = 1 << 18;

    private final List<byte[]> pieces;

    public Spool(List<byte[]> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    /** Reads a stream to its end, whose size is limited by whoever gives it. */
    public static Spool of(InputStream stream) throws IOException {
        List<byte[]> pieces = new ArrayList<>();
        for (byte[] piece = stream.readNBytes(PIECE); piece.length > 0; piece = stream.readNBytes(PIECE)) {
            pieces.add(piece);
        }
        return new Spool(pieces);
    }

    /** Its bytes, in pieces that are not to be changed. */
    public List<byte[]> pieces() {
        return pieces;
    }

    @Override
    public InputStream open() {
        return new SequenceInputStream(Collections.enumeration(
                pieces.stream().map(ByteArrayInputStream::new).toList()));
    }

    /** What is written piece by piece, and read afterwards. */
    public static final class Output extends OutputStream {
        private final List<byte[]> full = new ArrayList<>();
        private byte[] piece = new byte[PIECE];
        private int filled;

        @Override
        public void write(int octet) {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            for (int done = 0; done < length; ) {
                int part = Math.min(length - done, PIECE - filled);
                System.arraycopy(bytes, offset + done, piece, filled, part);
                filled += part;
                done += part;
                if (filled == PIECE) {
                    full.add(piece);
                    piece = new byte[PIECE];
                    filled = 0;
                }
            }
        }

        public Spool spool() {
            List<byte[]> pieces = new ArrayList<>(full);
            pieces.add(Arrays.copyOf(piece, filled));
            return new Spool(pieces);
        }
    }
}
