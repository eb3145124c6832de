package org.teranga.matching.spreadsheet.informal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.teranga.matching.spreadsheet.row.TownNames;

/**
 * The cells of one row that name a place by five digits. Where these may be a postcode and the code of another commune, what else the row says
 * of its place decides, then the column; what neither decides is asked about.
 */
public final class PlaceCells {
    private static final String COMMUNE = "commune";
    private static final String POSTCODE = "postcode";

    private final Map<String, String> cells;
    private final Function<String, CodeSense> senses;
    private final Moving moving;

    /** Puts what stands in one column into the other one, to which it belongs. */
    public interface Moving {
        void moves(String from, String to, String read);
    }

    /**
     * A row.
     *
     * @param cells  of known columns; they are changed
     * @param senses what five digits mean in a column
     */
    public PlaceCells(Map<String, String> cells, Function<String, CodeSense> senses, Moving moving) {
        this.cells = cells;
        this.senses = senses;
        this.moving = moving;
    }

    /** Reads them; by column the two places that a cell may mean, where that has to be asked. */
    public Map<String, List<String>> read() {
        Map<String, List<String>> asked = new HashMap<>();
        if (cells.getOrDefault("country", "FR").matches("(?i)fr|france")) {
            boolean postcode = cells.containsKey(POSTCODE);
            read(COMMUNE, asked);
            if (postcode) {
                read(POSTCODE, asked);
            }
        }
        return asked;
    }

    private void read(String column, Map<String, List<String>> asked) {
        String text = cells.get(column);
        Optional<PlaceCode> read = text == null ? Optional.empty() : PlaceCode.of(text);
        if (text == null || read.isEmpty()) {
            return;
        }
        PlaceCode code = read.get();
        switch (sense(column, code)) {
            case POSTCODE -> put(column, POSTCODE, code);
            case COMMUNE -> put(column, COMMUNE, code);
            case UNKNOWN -> {
                if (code.meansTwoPlaces()) {
                    asked.put(column, List.of(code.asPostcode(), code.asCommune()));
                }
            }
        }
    }

    private CodeSense sense(String column, PlaceCode code) {
        if (code.isPostcodeAlone()) {
            return CodeSense.POSTCODE;
        }
        if (code.isCommuneAlone()) {
            // Under the name of postcodes it may be that of a CEDEX, which no list has.
            return column.equals(COMMUNE) ? CodeSense.COMMUNE : senses.apply(column);
        }
        if (!code.meansTwoPlaces()) {
            return CodeSense.UNKNOWN;
        }
        CodeSense beside = beside(column, code);
        return beside == CodeSense.UNKNOWN ? senses.apply(column) : beside;
    }

    /** What the other column of places says: the town's name, its code or its postcode. */
    private CodeSense beside(String column, PlaceCode code) {
        String other = cells.get(column.equals(COMMUNE) ? POSTCODE : COMMUNE);
        if (other == null) {
            return CodeSense.UNKNOWN;
        }
        if (column.equals(POSTCODE) && TownNames.isCode(other)) {
            return CodeSense.POSTCODE;
        }
        boolean itsPostcode = column.equals(COMMUNE)
                && code.communes().stream()
                        .anyMatch(commune -> commune.postcodes().contains(other));
        if (itsPostcode || code.isCodeOf(other)) {
            return CodeSense.COMMUNE;
        }
        return code.isPostcodeOf(other) ? CodeSense.POSTCODE : CodeSense.UNKNOWN;
    }

    /** Under the column to which it belongs; what stands there already stays, but for the name of that very commune. */
    private void put(String column, String where, PlaceCode code) {
        String there = cells.get(where);
        if (!column.equals(where) && (there == null || where.equals(COMMUNE) && code.isCodeOf(there))) {
            moving.moves(column, where, code.code());
        }
    }
}
