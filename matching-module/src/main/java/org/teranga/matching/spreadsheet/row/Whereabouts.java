package org.teranga.matching.spreadsheet.row;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.market.fact.Gazetteer;
import org.teranga.matching.engine.market.fact.Point;

/**
 * The place named in a row of a spreadsheet.
 *
 * @param postcode five digits for France, or null
 * @param commune  its INSEE code, which wins over the postcode, or null
 * @param country  ISO 3166 code; France where nothing is said
 * @param point    where that is, or null where it is not known
 */
public record Whereabouts(
        @Nullable String postcode,
        @Nullable String commune,
        String country,
        @Nullable Point point) {
    private static final String FRANCE = "FR";
    private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}");
    private static final Pattern TWO_LETTERS = Pattern.compile("[A-Za-z]{2}");

    public static Whereabouts of(RowCells cells, Gazetteer gazetteer) {
        String postcode = cells.text("postcode");
        String commune = cells.text("commune");
        String country = country(cells);
        if (!country.equals(FRANCE)) {
            return new Whereabouts(postcode, commune, country, null);
        }
        if (cells.asksWhichPlace("postcode") || cells.asksWhichPlace("commune")) {
            return new Whereabouts(null, null, country, null);
        }
        if (commune != null) {
            String insee = padded(commune).toUpperCase(Locale.ROOT);
            return new Whereabouts(tidy(postcode), insee, country, commune(cells, commune, insee, gazetteer));
        }
        String tidy = tidy(postcode);
        return new Whereabouts(tidy, null, country, tidy == null ? null : postcode(cells, postcode, tidy, gazetteer));
    }

    private static String country(RowCells cells) {
        String country = cells.text("country");
        if (country == null || country.equalsIgnoreCase("France")) {
            return FRANCE;
        }
        if (!TWO_LETTERS.matcher(country).matches()) {
            cells.fault("country", country, "sheet.cell.country", "a country's code of two letters, such as FR");
            return FRANCE;
        }
        return country.toUpperCase(Locale.ROOT);
    }

    private static @Nullable Point commune(RowCells cells, String written, String insee, Gazetteer gazetteer) {
        Optional<Point> point = gazetteer.commune(insee);
        if (point.isEmpty()) {
            cells.fault("commune", written, "sheet.cell.commune", "the INSEE code of a commune, such as 31555");
        }
        return point.orElse(null);
    }

    private static @Nullable Point postcode(
            RowCells cells, @Nullable String written, String tidy, Gazetteer gazetteer) {
        Optional<Point> point = gazetteer.postcode(tidy);
        if (point.isEmpty()) {
            cells.fault(
                    "postcode",
                    String.valueOf(written),
                    "sheet.cell.postcode",
                    "a French postcode, such as 31000; for a CEDEX that of the commune");
        }
        return point.orElse(null);
    }

    private static @Nullable String tidy(@Nullable String postcode) {
        return postcode == null ? null : padded(RowCells.tight(postcode));
    }

    /** A spreadsheet program takes the first zero away: 1000 for 01000. */
    private static String padded(String code) {
        return FOUR_DIGITS.matcher(code).matches() ? "0" + code : code;
    }
}
