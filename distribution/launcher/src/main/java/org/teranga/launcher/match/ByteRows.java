package org.teranga.launcher.match;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.teranga.launcher.console.LaunchFailed;

/**
 * Goes fast through a file of separated values: no text is made, a cell is a part of an array of bytes. Separator and encoding are
 * recognised; quotation marks are understood; rows that are blank are passed over.
 */
final class ByteRows implements AutoCloseable {
    private static final int LONGEST_ROW = 1 << 16;
    private static final int MOST_CELLS = 64;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final Path file;
    private final InputStream in;
    private final byte[] block = new byte[1 << 16];
    private int at;
    private int filled;
    private byte separator;
    private byte[] row = new byte[LONGEST_ROW];
    private int length;
    private final int[] end = new int[MOST_CELLS];
    private int cells;
    private long line;
    private long nextLine = 1;
    private boolean beyondAscii;

    private ByteRows(Path file, InputStream in) {
        this.file = file;
        this.in = in;
    }

    /**
     * Opens a file and reads its header as the first row.
     *
     * @throws LaunchFailed where it cannot be read, or is no text
     */
    static ByteRows open(Path file) {
        try {
            ByteRows rows = new ByteRows(file, Utf8Stream.of(Files.newInputStream(file)));
            rows.fill();
            if (rows.filled <= 0) {
                throw new LaunchFailed(file + " is empty; a header row is expected");
            }
            rows.separator = rows.guessSeparator();
            rows.next();
            return rows;
        } catch (IOException failure) {
            throw new LaunchFailed("cannot read " + file + ": " + Reasons.of(failure), failure);
        }
    }

    private byte guessSeparator() {
        int[] counts = new int[128];
        boolean quoted = false;
        for (int k = 0; k < filled && (quoted || block[k] != '\n' && block[k] != '\r'); k++) {
            quoted ^= block[k] == '"';
            if (!quoted && block[k] >= 0) {
                counts[block[k]]++;
            }
        }
        byte best = ',';
        for (byte candidate : new byte[] {';', '\t'}) {
            best = counts[candidate] > counts[best] ? candidate : best;
        }
        return best;
    }

    /** Goes to the next row; false at the end. */
    boolean next() {
        try {
            do {
                if (!read()) {
                    return false;
                }
            } while (length == 0);
            return true;
        } catch (IOException failure) {
            throw new LaunchFailed("cannot read " + file + ": " + Reasons.of(failure), failure);
        }
    }

    private boolean read() throws IOException {
        line = nextLine;
        length = 0;
        cells = 0;
        beyondAscii = false;
        int c = octet();
        if (c < 0) {
            return false;
        }
        while (true) {
            c = c == '"' ? quoted() : plain(c);
            endCell();
            if (c == separator) {
                c = octet();
                continue;
            }
            if (c == '\r' && peek() == '\n') {
                octet();
            }
            nextLine++;
            return true;
        }
    }

    /** Reads a cell as it stands; answers what ended it. */
    private int plain(int first) throws IOException {
        int c = first;
        while (c >= 0 && c != separator && c != '\n' && c != '\r') {
            put(c);
            c = octet();
        }
        return c;
    }

    private int quoted() throws IOException {
        while (true) {
            int c = octet();
            if (c < 0) {
                throw refused("a quotation mark is not closed");
            }
            if (c == '"') {
                c = octet();
                if (c != '"') {
                    return plain(c);
                }
            }
            nextLine += c == '\n' ? 1 : 0;
            put(c);
        }
    }

    private void put(int c) {
        if (length == LONGEST_ROW) {
            throw refused("the row is longer than " + LONGEST_ROW + " bytes; maybe a quotation mark is not closed");
        }
        if (c == 0) {
            throw refused("it holds a zero byte; a CSV file is expected");
        }
        beyondAscii |= c >= 128;
        row[length++] = (byte) c;
    }

    private void endCell() {
        if (cells == MOST_CELLS) {
            throw refused("the row has more than " + MOST_CELLS + " cells");
        }
        end[cells++] = length;
    }

    private int octet() throws IOException {
        if (at == filled) {
            fill();
        }
        return filled <= 0 ? -1 : block[at++] & 0xFF;
    }

    private int peek() throws IOException {
        if (at == filled) {
            fill();
        }
        return filled <= 0 ? -1 : block[at] & 0xFF;
    }

    private void fill() throws IOException {
        at = 0;
        filled = Math.max(0, in.read(block));
    }

    long line() {
        return line;
    }

    int cells() {
        return cells;
    }

    /** Where a cell begins in {@link #bytes}, spaces around it left out. */
    int from(int cell) {
        int from = cell == 0 ? 0 : end[cell - 1];
        while (from < end[cell] && row[from] == ' ') {
            from++;
        }
        return from;
    }

    /** Where a cell ends in {@link #bytes}, spaces around it left out. */
    int to(int cell) {
        int from = cell == 0 ? 0 : end[cell - 1];
        int to = end[cell];
        while (to > from && row[to - 1] == ' ') {
            to--;
        }
        return to;
    }

    byte[] bytes() {
        return row;
    }

    boolean isBlank(int cell) {
        return cell >= cells || from(cell) == to(cell);
    }

    /** The number of a cell's text among ids. */
    int id(int cell, Ids ids) {
        if (!beyondAscii) {
            return ids.number(row, from(cell), to(cell));
        }
        byte[] text = text(cell).getBytes(StandardCharsets.UTF_8);
        return ids.number(text, 0, text.length);
    }

    /** The number of a cell's text among ids, or -1. */
    int find(int cell, Ids ids) {
        if (!beyondAscii) {
            return ids.find(row, from(cell), to(cell));
        }
        byte[] text = text(cell).getBytes(StandardCharsets.UTF_8);
        return ids.find(text, 0, text.length);
    }

    /** Refuses the row where a cell is blank. */
    void require(int cell, String name) {
        if (isBlank(cell)) {
            throw refused("the cell " + name + " is missing");
        }
    }

    String text(int cell) {
        byte[] own = Arrays.copyOfRange(row, from(cell), to(cell));
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(own))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(own, WINDOWS);
        }
    }

    LaunchFailed refused(String why) {
        return new LaunchFailed(file + ", line " + line + ": " + why);
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException failure) {
            throw new LaunchFailed("cannot read " + file + ": " + Reasons.of(failure), failure);
        }
    }
}
