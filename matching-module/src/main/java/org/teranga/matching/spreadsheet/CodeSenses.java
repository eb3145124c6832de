package org.teranga.matching.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.spreadsheet.informal.CodeColumn;
import org.teranga.matching.spreadsheet.informal.CodeSense;
import org.teranga.matching.spreadsheet.row.SheetRow;

/**
 * What five digits mean in the columns of places of a file. The file is read a second time for it, once, where a cell asks for it that may be
 * two places and the name of its column does not say which.
 */
final class CodeSenses {
    private final Opening again;
    private final Map<String, CodeSense> known = new HashMap<>();

    /** Opens the file once more, with cells as they stand. */
    interface Opening {
        Sheet open() throws IOException;
    }

    CodeSenses(Opening again) {
        this.again = again;
    }

    /**
     * What they mean in one of our columns.
     *
     * @param name as the file calls it
     */
    CodeSense of(String column, String name) {
        CodeSense sense = known.get(column);
        if (sense == null) {
            sense = counted(column, name);
            known.put(column, sense);
        }
        return sense;
    }

    private CodeSense counted(String column, String name) {
        CodeColumn cells = new CodeColumn(column, name);
        if (cells.isNamed()) {
            return cells.sense();
        }
        try (Sheet sheet = again.open()) {
            for (Optional<SheetRow> row = sheet.next(); row.isPresent(); row = sheet.next()) {
                @Nullable String text = row.get().cells().get(column);
                cells.see(text);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return cells.sense();
    }
}
