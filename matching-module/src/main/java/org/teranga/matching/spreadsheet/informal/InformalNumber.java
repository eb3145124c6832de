package org.teranga.matching.spreadsheet.informal;

import java.util.List;
import java.util.Optional;

/** A number as people write it: <i>4 pers.</i>, <i>up to four</i>, <i>10 km</i>. */
final class InformalNumber {
    private InformalNumber() {}

    /**
     * Reads it; empty where it could be another, too, as a range.
     *
     * @param units words that may stand at it
     */
    static Optional<Integer> of(List<String> words, String... units) {
        Integer found = null;
        for (String word : words) {
            Optional<Integer> number = word.equals("a") ? Optional.empty() : InformalWords.number(word);
            if (number.isPresent() && found != null) {
                return Optional.empty();
            }
            if (number.isPresent()) {
                found = number.get();
            } else if (!InformalWords.isOf("most", word) && !among(word, units)) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(found);
    }

    private static boolean among(String word, String... units) {
        for (String unit : units) {
            if (InformalWords.isOf(unit, word)) {
                return true;
            }
        }
        return false;
    }
}
