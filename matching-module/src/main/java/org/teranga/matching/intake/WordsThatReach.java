package org.teranga.matching.intake;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds, among words that people write freely, those by which somebody could be reached: addresses, numbers, pages. Contact is opened by an
 * introduction and by nothing else.
 */
final class WordsThatReach {
    /** As many digits as no ordinary words have, in one field together: numbers are cut in pieces by who wants to pass one on. */
    private static final int MOST_DIGITS = 7;

    private static final Pattern PAGE = Pattern.compile(
            "@|https?:|www\\.|\\w\\.(com|fr|org|net|info|eu|me|io|be|ch|de|uk|app|example)\\b",
            Pattern.CASE_INSENSITIVE);

    private WordsThatReach() {}

    /** Whether there is any among these. */
    static boolean among(List<String> words) {
        String all = Normalizer.normalize(String.join(" ", words), Normalizer.Form.NFKC);
        return PAGE.matcher(all).find()
                || all.codePoints().filter(Character::isDigit).count() > MOST_DIGITS;
    }
}
