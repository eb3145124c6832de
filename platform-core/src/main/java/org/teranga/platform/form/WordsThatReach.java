package org.teranga.platform.form;

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

    /** So many digits one after the other, with nothing but blanks and marks between them, are a number to call. */
    private static final Pattern NUMBER = Pattern.compile("\\+?\\p{Nd}(?:[\\s.,/()_-]*\\p{Nd}){7,}");

    /** More digits than a home has rooms, minutes and square metres. */
    private static final int MOST_DIGITS_OF_SENTENCES = 20;

    private static final Pattern POSTCODE = Pattern.compile("(?<!\\p{Nd})\\p{Nd}{5}(?!\\p{Nd})");

    private static final String FRENCH_WAYS =
            "(?:rue|avenue|av\\.?|boulevard|bd\\.?|bld\\.?|chemin|all[ée]e|impasse|route|quai|place|square|passage|venelle|sentier)";

    private static final String ENGLISH_WAYS = "(?:street|road|lane|avenue|drive|square|st\\.|rd\\.|ave\\.)";

    /** What stands between a number and a road that is none of a house: how far it is. */
    private static final String HOW_FAR = "(?:minutes?|mins?|hours?|km|kilomet(?:re|er)s?|met(?:re|er)s?|miles?|m)\\b";

    private static final String FOR_A_CAR = "place\\s+(?:de\\s+)?(?:parking|stationnement|libre|gratuite|couverte)";

    /** A street with its name or with a number; a quiet street is none, nor is a place for a car, nor how far it is to a road. */
    private static final List<Pattern> STREETS = List.of(
            Pattern.compile(
                    "\\p{Nd}\\s*(?:bis|ter|quater)?\\s*,?\\s*(?!" + FOR_A_CAR + ")" + FRENCH_WAYS + "\\s",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
            Pattern.compile("\\b(?i:" + FRENCH_WAYS + ")\\s+(?:(?:de|du|des|la|le|les)\\s+|[dl]['’])*\\p{Lu}"),
            Pattern.compile(
                    "\\p{Nd}\\s+(?!" + HOW_FAR + ")(?:\\p{L}+\\s+){1,3}" + ENGLISH_WAYS, Pattern.CASE_INSENSITIVE),
            Pattern.compile("\\p{Lu}\\p{L}+\\s+(?:Street|Road|Lane|Avenue|Drive|Square)\\b"),
            Pattern.compile("شارع[^\\n]{0,30}\\p{Nd}|\\p{Nd}[^\\n]{0,10}شارع"));

    private WordsThatReach() {}

    /** Whether somebody could be reached, or a home be found, by what these sentences say: a number, an address, a page, a street. */
    static boolean inSentences(String text) {
        String all = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return PAGE.matcher(all).find()
                || NUMBER.matcher(all).find()
                || POSTCODE.matcher(all).find()
                || all.codePoints().filter(Character::isDigit).count() > MOST_DIGITS_OF_SENTENCES
                || STREETS.stream().anyMatch(street -> street.matcher(all).find());
    }

    /** Whether there is any among these. */
    public static boolean among(List<String> words) {
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
                .filter(code -> LanguageCode.read(code).filter(code::equals).isPresent())
                .toList();
    }
}
