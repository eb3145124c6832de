package org.teranga.launcher.match;

import java.util.Locale;

/** The columns of a header, by name. */
final class HeaderColumns {
    static final int NONE = -1;

    private final ByteRows rows;

    HeaderColumns(ByteRows header) {
        rows = header;
    }

    /** Where a column stands; refused where it is missing. */
    int required(String name) {
        int found = optional(name);
        if (found == NONE) {
            throw rows.refused("the header lacks the column " + name);
        }
        return found;
    }

    /** Where a column stands, or {@link #NONE}. */
    int optional(String name) {
        int found = NONE;
        for (int cell = 0; cell < rows.cells(); cell++) {
            if (rows.text(cell).toLowerCase(Locale.ROOT).equals(name)) {
                if (found != NONE) {
                    throw rows.refused("the column " + name + " stands twice in the header");
                }
                found = cell;
            }
        }
        return found;
    }
}
