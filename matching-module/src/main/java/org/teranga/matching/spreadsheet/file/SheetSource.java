package org.teranga.matching.spreadsheet.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a spreadsheet, which are read twice: once to recognise the encoding, once to read the rows. */
@FunctionalInterface
public interface SheetSource {
    /** Opens them from the start. */
    InputStream open() throws IOException;

    /** A file. */
    static SheetSource of(Path file) {
        return () -> Files.newInputStream(file);
    }

    /** Bytes in memory. */
    static SheetSource of(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }
}
