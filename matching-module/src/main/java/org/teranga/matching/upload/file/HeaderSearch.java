package org.teranga.matching.upload.file;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.teranga.matching.spreadsheet.SheetTop;
import org.teranga.matching.spreadsheet.row.ColumnMeanings;
import org.teranga.matching.upload.RowsAre;

/**
 * Looks for the line that names the columns, below titles and blank lines: the one whose header somebody has said something of, else the
 * one with most names that are known, else the first that is about as wide as the others.
 */
final class HeaderSearch {
    private HeaderSearch() {}

    /**
     * How many lines stand above it.
     *
     * @param top   the first lines
     * @param known what was said of headers before
     */
    static int of(RowsAre rowsAre, List<List<String>> top, Map<List<String>, ColumnMeanings> known) {
        int best = 0;
        long most = 1;
        for (int line = 0; line < top.size(); line++) {
            List<String> names = SheetTop.names(top, line);
            if (known.containsKey(names)) {
                return line;
            }
            long named = ColumnGuess.of(rowsAre, names).stream()
                    .filter(guess -> !guess.equals(ColumnMeanings.REMARK))
                    .count();
            if (named > most) {
                most = named;
                best = line;
            }
        }
        return most > 1 ? best : wide(top);
    }

    private static int wide(List<List<String>> top) {
        List<Long> widths = top.stream()
                .map(line -> line.stream().filter(cell -> !cell.isBlank()).count())
                .toList();
        long widest = widths.isEmpty() ? 0 : Collections.max(widths);
        for (int line = 0; line < widths.size(); line++) {
            if (widths.get(line) * 2 >= widest) {
                return line;
            }
        }
        return 0;
    }
}
