package org.teranga.matching.spreadsheet;

import java.util.Map;
import java.util.Set;

/**
 * What somebody has said of single rows of a spreadsheet, in place of what stands there.
 *
 * @param cells   by line, the cells that are otherwise, by column of ours; an empty text takes one away
 * @param leftOut the lines of rows that are not to come in
 */
public record Corrections(Map<Long, Map<String, String>> cells, Set<Long> leftOut) {
    /** Every row says what stands there. */
    public static final Corrections NONE = new Corrections(Map.of(), Set.of());

    public Corrections {
        cells = Map.copyOf(cells);
        leftOut = Set.copyOf(leftOut);
    }
}
