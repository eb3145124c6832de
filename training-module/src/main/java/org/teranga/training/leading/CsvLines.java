package org.teranga.training.leading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.teranga.platform.spreadsheet.SheetWriter;

/** Lines of a spreadsheet that is put together in memory. */
final class CsvLines {
    private CsvLines() {}

    /** Adds a line. */
    static void line(StringBuilder sheet, List<String> cells) {
        try {
            new SheetWriter(sheet).row(cells);
        } catch (IOException aStringBuilderHasNone) {
            throw new UncheckedIOException(aStringBuilderHasNone);
        }
    }
}
