package org.teranga.matching.spreadsheet.informal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.teranga.matching.spreadsheet.row.TownNames;
import org.teranga.platform.geography.Commune;

/**
 * Five digits that stand alone in a cell, and each place that they may mean: 31100 is a postcode of Toulouse, and the code of the commune of
 * Calmont.
 *
 * @param code     the digits
 * @param sharing  the communes of that postcode, the largest first
 * @param communes the one of that code; none where there is none
 */
public record PlaceCode(String code, List<Commune> sharing, List<Commune> communes) {
    private static final Pattern DIGITS = Pattern.compile("\\d{4,5}");

    public PlaceCode {
        sharing = List.copyOf(sharing);
        communes = List.copyOf(communes);
    }

    /** Reads it; empty where other signs stand there, or no place has these. */
    static Optional<PlaceCode> of(String text) {
        if (!DIGITS.matcher(text).matches()) {
            return Optional.empty();
        }
        String code = text.length() == 4 ? "0" + text : text;
        PlaceCode found = new PlaceCode(
                code, TownNames.sharing(code), TownNames.ofCode(code).stream().toList());
        return found.sharing.isEmpty() && found.communes.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    /** Whether it is a postcode, and no commune's code. */
    boolean isPostcodeAlone() {
        return communes.isEmpty();
    }

    /** Whether it is a commune's code, and no postcode. */
    boolean isCommuneAlone() {
        return sharing.isEmpty();
    }

    /** Whether it is both, and not of one and the same place. */
    boolean meansTwoPlaces() {
        return !sharing.isEmpty() && communes.stream().anyMatch(commune -> !sharing.contains(commune));
    }

    /** Whether a town of this name has that postcode. */
    boolean isPostcodeOf(String name) {
        return TownNames.at(name, code).isPresent();
    }

    /** Whether a town of this name has that code. */
    boolean isCodeOf(String name) {
        return TownNames.named(name).stream().anyMatch(communes::contains);
    }

    /** As a postcode, in words that can mean nothing else. */
    public String asPostcode() {
        return code + " " + sharing.getFirst().name();
    }

    /** As the code of a commune, in words that can mean nothing else. */
    public String asCommune() {
        Commune commune = communes.getFirst();
        return commune.postcodes().stream()
                        .findFirst()
                        .map(usual -> usual + " ")
                        .orElse("")
                + commune.name();
    }
}
