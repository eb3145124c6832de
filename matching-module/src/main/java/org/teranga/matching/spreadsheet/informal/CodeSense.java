package org.teranga.matching.spreadsheet.informal;

import java.util.regex.Pattern;
import org.teranga.matching.spreadsheet.row.ValueWords;

/** What five digits in a column of places mean. */
public enum CodeSense {
    /** They are postcodes. */
    POSTCODE,
    /** They are the codes of communes. */
    COMMUNE,
    /** Nobody can know: where a cell may be either, it is asked about. */
    UNKNOWN;

    private static final Pattern POSTAL =
            Pattern.compile(".*\\b(?:cp|c p|zip|postal|postale|postcode|post code|postaux)\\b.*|.*البريدي.*");
    private static final Pattern INSEE =
            Pattern.compile(".*\\b(?:insee|cog|code commune|code geo|code geographique)\\b.*");

    /** What the name of a column says of it. */
    static CodeSense ofName(String name) {
        String plain = ValueWords.folded(name);
        if (INSEE.matcher(plain).matches()) {
            return COMMUNE;
        }
        return POSTAL.matcher(plain).matches() ? POSTCODE : UNKNOWN;
    }
}
