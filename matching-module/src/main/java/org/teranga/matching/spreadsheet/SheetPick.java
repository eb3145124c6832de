package org.teranga.matching.spreadsheet;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.teranga.matching.spreadsheet.file.SheetLimits;
import org.teranga.matching.spreadsheet.row.SheetRow;

/** Single rows of a spreadsheet as they stand, or as they were typed anew. */
public final class SheetPick {
    private SheetPick() {}

    /**
     * Picks them.
     *
     * @param columns those that have a meaning
     * @param lines   on which the rows begin; rows that were left out are picked, too
     * @return by line, in the order of the file
     * @throws UnreadableSheet where it is none
     * @throws IOException     where the bytes cannot be read
     */
    public static Map<Long, SheetRow> of(MeantSheet meant, Set<String> columns, SheetLimits limits, Set<Long> lines)
            throws IOException {
        Map<Long, SheetRow> picked = new LinkedHashMap<>();
        if (lines.isEmpty()) {
            return picked;
        }
        Corrections typed = new Corrections(meant.corrections().cells(), Set.of());
        MeantSheet whole = new MeantSheet(meant.source(), meant.meanings(), meant.titles(), typed);
        try (Sheet sheet = Sheet.open(whole, limits, columns)) {
            sheet.asWritten();
            Optional<SheetRow> row = sheet.next();
            while (row.isPresent() && picked.size() < lines.size()) {
                if (lines.contains(row.get().line())) {
                    picked.put(row.get().line(), row.get());
                }
                row = sheet.next();
            }
        }
        return picked;
    }
}
