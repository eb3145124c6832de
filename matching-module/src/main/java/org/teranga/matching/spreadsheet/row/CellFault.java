package org.teranga.matching.spreadsheet.row;

import java.util.List;
import java.util.Objects;

/**
 * A mistake in one cell of a spreadsheet.
 *
 * @param column    its column; empty where a cell stands beyond the last one
 * @param value     what stands there
 * @param key       the key of the message for pages
 * @param arguments what stands in that message
 * @param message   the same in English, for the command line: what would be right
 */
public record CellFault(String column, String value, String key, List<Object> arguments, String message) {
    private static final int LONGEST_VALUE = 60;

    public CellFault {
        Objects.requireNonNull(column, "column");
        value = value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "…" : value;
        arguments = List.copyOf(arguments);
    }
}
