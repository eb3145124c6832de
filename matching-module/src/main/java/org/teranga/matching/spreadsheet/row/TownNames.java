package org.teranga.matching.spreadsheet.row;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.teranga.platform.geography.Commune;
import org.teranga.platform.geography.Communes;

/** Finds the commune that somebody means by the name of a town: accents, case, hyphens and "St" aside. */
public final class TownNames {
    private static final Pattern CODE = Pattern.compile("[0-9][0-9ABab][0-9]{3}|[0-9]{4}");
    private static final Pattern CEDEX = Pattern.compile("(?i)\\bcedex\\b.*$|\\([^)]*\\)");

    private TownNames() {}

    /** Whether it is a commune's code, and no name. */
    public static boolean isCode(String text) {
        return CODE.matcher(text.strip()).matches();
    }

    /** Every commune of that name, the largest first. */
    public static List<Commune> named(String name) {
        return Communes.load().named(CEDEX.matcher(name).replaceAll(" ").strip());
    }

    /** The commune of that name at a postcode. */
    public static Optional<Commune> at(String name, String postcode) {
        List<Commune> named = named(name);
        return Communes.load().byPostcode(RowCells.tight(postcode)).stream()
                .filter(named::contains)
                .findFirst();
    }

    /** The communes that share a postcode, the largest first. */
    public static List<Commune> sharing(String postcode) {
        return Communes.load().byPostcode(postcode);
    }

    /** The commune of this code. */
    public static Optional<Commune> ofCode(String code) {
        return Communes.load().byInsee(code);
    }

    /** Whether there is such a postcode. */
    public static boolean isPostcode(String postcode) {
        String tight = RowCells.tight(postcode);
        String code = tight.length() == 4 ? "0" + tight : tight;
        return !Communes.load().byPostcode(code).isEmpty();
    }
}
