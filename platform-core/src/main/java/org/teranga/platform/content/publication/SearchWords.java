package org.teranga.platform.content.publication;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Text as it is searched: without accents, vowel signs and joiners that people leave out or that their keyboards put in, and with one form
 * for letters that several keyboards write differently.
 */
final class SearchWords {
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    /** Zero-width joiners and marks of direction, the soft hyphen, the Arabic elongation. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF\\u00AD\\u0640]");

    private static final Map<Character, Character> ONE_FORM = Map.ofEntries(
            Map.entry('أ', 'ا'),
            Map.entry('إ', 'ا'),
            Map.entry('آ', 'ا'),
            Map.entry('ٱ', 'ا'),
            Map.entry('ى', 'ي'),
            Map.entry('ی', 'ي'),
            Map.entry('ې', 'ي'),
            Map.entry('ۍ', 'ي'),
            Map.entry('ئ', 'ي'),
            Map.entry('ؤ', 'و'),
            Map.entry('ة', 'ه'),
            Map.entry('ۀ', 'ه'),
            Map.entry('ک', 'ك'),
            Map.entry('ګ', 'گ'),
            Map.entry('’', '\''),
            Map.entry('ʼ', '\''));

    /** What PostgreSQL can stem; everything else is taken as it stands. */
    private static final Map<String, String> STEMMED = Map.of("fr", "french", "en", "english", "ar", "arabic");

    private SearchWords() {}

    /** The text in small letters, as it is compared. */
    static String of(String text) {
        String bare = INVISIBLE.matcher(text).replaceAll("");
        String letters = new String(oneForm(Normalizer.normalize(bare, Normalizer.Form.NFKC)));
        // Tibetan vowels are marks, too, and mean something.
        String unmarked = letters.codePoints().anyMatch(SearchWords::tibetan)
                ? letters
                : MARKS.matcher(Normalizer.normalize(letters, Normalizer.Form.NFD))
                        .replaceAll("");
        return Normalizer.normalize(unmarked, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('་', ' ')
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** The configuration of PostgreSQL's full text for a language. */
    static String configuration(String language) {
        return STEMMED.getOrDefault(language, "simple");
    }

    private static char[] oneForm(String text) {
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = ONE_FORM.getOrDefault(letters[i], letters[i]);
        }
        return letters;
    }

    private static boolean tibetan(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.TIBETAN;
    }
}
