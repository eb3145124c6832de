package org.teranga.matching.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.teranga.matching.spreadsheet.file.SheetLimits;
import org.teranga.matching.spreadsheet.file.SheetSource;

/** The first lines of a spreadsheet as they stand, among which one names the columns. */
public final class SheetTop {
    /** So many lines are looked at. */
    public static final int LINES = 25;

    private SheetTop() {}

    /**
     * Reads them.
     *
     * @return the cells of each line, in order
     * @throws UnreadableSheet where the file is none
     * @throws IOException     where the bytes cannot be read
     */
    public static List<List<String>> of(SheetSource source, SheetLimits limits) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        try (SheetText text = SheetText.open(source, limits)) {
            while (lines.size() < LINES) {
                var record = text.next();
                if (record.isEmpty()) {
                    break;
                }
                lines.add(record.get().stream().map(String::strip).toList());
            }
        }
        return lines;
    }

    /** The names of columns, were it this line that names them. */
    public static List<String> names(List<List<String>> top, int line) {
        return new SheetHeader(SheetLimits.UPLOAD, line, true)
                .names(top.get(line), line == 0 ? List.of() : top.get(line - 1));
    }
}
