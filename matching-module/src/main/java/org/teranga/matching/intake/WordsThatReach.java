package org.teranga.matching.intake;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds, among words that people write freely, those by which somebody could be reached: addresses, numbers, pages. Contact is opened by an
 * introduction and by nothing else. None is taken any more; what was taken before, or came with an archive, is not shown.
 */
public final class WordsThatReach {
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

    /**
     * Those of these words that the other side may read: where there is a way to reach somebody among them, neither it nor any word with a
     * digit, since numbers are cut in pieces; none where what is left would still be one.
     */
    public static List<String> without(List<String> words) {
        if (!among(words)) {
            return words;
        }
        List<String> left = words.stream()
                .filter(word -> !among(List.of(word)) && word.codePoints().noneMatch(Character::isDigit))
                .toList();
        return among(left) ? List.of() : left;
    }

    /** Those of these codes that are no more than a language, its script and its country. */
    public static List<String> languages(List<String> codes) {
        return codes.stream()
                .filter(code -> Reading.language(code).filter(code::equals).isPresent())
                .toList();
    }
}
