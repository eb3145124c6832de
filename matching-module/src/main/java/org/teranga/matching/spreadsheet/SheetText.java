package org.teranga.matching.spreadsheet;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.teranga.matching.spreadsheet.file.FormatRecognition;
import org.teranga.matching.spreadsheet.file.SheetFormat;
import org.teranga.matching.spreadsheet.file.SheetLimits;
import org.teranga.matching.spreadsheet.file.SheetSource;
import org.teranga.matching.spreadsheet.file.UnreadableSheet;

/** The text of a spreadsheet, line by line, whatever its columns are; memory is needed for one row at a time. */
final class SheetText implements AutoCloseable {
    private final SheetFormat format;
    private final Bounded text;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private long lastLine;
    private long line;

    private SheetText(SheetFormat format, SheetLimits limits, Reader reader) throws IOException {
        this.format = format;
        this.text = new Bounded(reader, limits);
        this.parser = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(format.separator())
                .setIgnoreEmptyLines(false)
                .setLenientEof(true)
                .setTrailingData(true)
                .get()
                .parse(text);
        this.records = parser.iterator();
    }

    static SheetText open(SheetSource source, SheetLimits limits) throws IOException {
        SheetFormat format = FormatRecognition.of(source, limits);
        InputStream bytes = source.open();
        bytes.skipNBytes(format.mark());
        return new SheetText(
                format, limits, new BufferedReader(new InputStreamReader(bytes, format.charset()), 1 << 16));
    }

    /** How it is written. */
    SheetFormat format() {
        return format;
    }

    /** The line on which the record that was read last begins, from 1. */
    long line() {
        return line;
    }

    /**
     * The next record; empty at the end.
     *
     * @throws UnreadableSheet where it cannot be read, or a limit is passed
     */
    Optional<CSVRecord> next() {
        line = lastLine + 1;
        text.restart(line);
        try {
            Optional<CSVRecord> record = records.hasNext() ? Optional.of(records.next()) : Optional.empty();
            lastLine = parser.getCurrentLineNumber();
            return record;
        } catch (UncheckedIOException | IllegalStateException failure) {
            throw new UnreadableSheet(
                    "sheet.broken_row", "line " + line + " cannot be read; maybe a quotation mark is not closed", line);
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    /** Ends a row that goes on too long, as where a quotation mark is never closed, and a file that is too large. */
    private static final class Bounded extends FilterReader {
        private final SheetLimits limits;
        private long all;
        private long here;
        private long line = 1;

        private Bounded(Reader in, SheetLimits limits) {
            super(in);
            this.limits = limits;
        }

        private void restart(long atLine) {
            here = 0;
            line = atLine;
        }

        @Override
        public int read() throws IOException {
            int c = super.read();
            count(c < 0 ? 0 : 1);
            return c;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            // One buffer of the parser at most is read ahead of the row it belongs to.
            int count = super.read(buffer, offset, Math.min(length, limits.width()));
            count(Math.max(count, 0));
            return count;
        }

        private void count(int characters) {
            all += characters;
            here += characters;
            if (here > 2L * limits.width()) {
                throw new UnreadableSheet(
                        "sheet.too_wide",
                        "the row at line " + line + " is longer than " + limits.width()
                                + " characters; maybe a quotation mark is not closed",
                        line,
                        limits.width());
            }
            if (all > limits.bytes()) {
                throw FormatRecognition.tooLarge(limits);
            }
        }
    }
}
