package org.teranga.matching.upload;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.teranga.matching.spreadsheet.row.NeedRow;

/** What stood in the rows of needs of one file, whatever became of them; a row that is looked at twice counts once. */
final class SeenNeeds {
    private final Map<Long, NeedRow> children = new LinkedHashMap<>();
    private boolean dated;

    /** Looks at a row. */
    void see(NeedRow row) {
        if (RowRules.childAlone(row)) {
            children.put(row.key().line(), row);
        }
        dated |= row.facts().waitingSince() != null;
    }

    /** The rows of children alone. */
    List<NeedRow> childrenAlone() {
        return List.copyOf(children.values());
    }

    /** Whether any row says since when a household waits. */
    boolean dated() {
        return dated;
    }
}
