package org.teranga.matching.spreadsheet.informal;

import org.jspecify.annotations.Nullable;

/**
 * A column of places whose cells are counted, to know what its five digits mean: its name says it, or the cells that can mean one thing only.
 * What somebody said to be postcodes are postcodes, unless its own cells say otherwise.
 */
public final class CodeColumn {
    private final CodeSense named;
    private final boolean saidToBePostcodes;
    private int postcodes;
    private int communes;

    /**
     * A column.
     *
     * @param column one of ours: {@code postcode} or {@code commune}
     * @param name   as the file calls it
     */
    public CodeColumn(String column, String name) {
        named = CodeSense.ofName(name);
        saidToBePostcodes = column.equals("postcode");
    }

    /** Whether its name says it, so that no cell has to be counted. */
    public boolean isNamed() {
        return named != CodeSense.UNKNOWN;
    }

    /** Counts a cell. */
    public void see(@Nullable String text) {
        if (text != null) {
            PlaceCode.of(text).ifPresent(code -> {
                postcodes += code.isPostcodeAlone() ? 1 : 0;
                communes += code.isCommuneAlone() ? 1 : 0;
            });
        }
    }

    /** What its five digits mean. */
    public CodeSense sense() {
        if (isNamed()) {
            return named;
        }
        if (communes > 0 && postcodes == 0) {
            return CodeSense.COMMUNE;
        }
        boolean postal = communes == 0 && (postcodes > 0 || saidToBePostcodes);
        return postal ? CodeSense.POSTCODE : CodeSense.UNKNOWN;
    }
}
