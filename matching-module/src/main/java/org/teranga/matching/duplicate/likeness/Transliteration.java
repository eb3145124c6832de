package org.teranga.matching.duplicate.likeness;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes a word of a name with the letters a to z, as it would be heard: Arabic (with the letters of Persian, Pashto and Urdu), Cyrillic
 * (as in Ukrainian) and the syllables of Tigrinya and Amharic. What is written in another script stays as it is, and is alike only to the
 * letter.
 */
final class Transliteration {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Map<Character, String> LETTERS = new HashMap<>();

    /** Of each eight syllables of the Ethiopic block the consonant, from U+1200 on. */
    private static final String[] CONSONANTS = {
        "h", "l", "h", "m", "s", "r", "s", "sh", "k", "kw", "k", "k", "b", "v", "t", "ch", "h", "hw", "n", "n", "", "k",
        "kw", "h", "k", "w", "", "z", "zh", "y", "d", "d", "j", "g", "gw", "g", "t", "ch", "p", "ts", "ts", "f", "p"
    };
    /** The vowels in their order; the sixth is hardly heard. */
    private static final String[] VOWELS = {"e", "u", "i", "a", "e", "", "o", "wa"};

    private static final char ETHIOPIC = '\u1200';
    private static final int SYLLABLES = 8;

    static {
        letters(
                "اaأaإiآaعaءئiؤuبbتtثtجjحhخkhدdذdرrزzسsشshصsضdطtظzغghفfقkكkکkلlمmنnهhھhہhةaوwىaيyیyپpچchژzhگgټtډdړrږgښshڼnڅsځzېeۍiٱa");
        letters("аaбbвvгhґgдdеeєieжzhзzиyіiїiйiкkлlмmнnоoпpрrсsтtуuфfхkhцtsчchшshщshьъюiuяiaёioыyэeўu");
        letters("łlđdðdøoœoeæaeßssıi");
    }

    private Transliteration() {}

    /** Reads a table: a letter, what it is written as. */
    private static void letters(String table) {
        char letter = 0;
        StringBuilder latin = new StringBuilder();
        for (char next : table.toCharArray()) {
            if (next >= 'a' && next <= 'z') {
                latin.append(next);
            } else {
                if (letter != 0) {
                    LETTERS.put(letter, latin.toString());
                }
                letter = next;
                latin.setLength(0);
            }
        }
        LETTERS.put(letter, latin.toString());
    }

    /** Without case and accents. */
    static String folded(String word) {
        // Composed letters whose mark makes another letter are taken before marks are dropped: й is no и, آ no bare ا.
        String lower = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder kept = new StringBuilder();
        for (char letter : lower.toCharArray()) {
            kept.append(LETTERS.containsKey(letter) ? String.valueOf(letter) : unmarked(letter));
        }
        return MARKS.matcher(kept).replaceAll("");
    }

    private static String unmarked(char letter) {
        return MARKS.matcher(Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFKD))
                .replaceAll("");
    }

    /** The word with Latin letters. */
    static String latin(String folded) {
        StringBuilder latin = new StringBuilder();
        for (int at = 0; at < folded.length(); at++) {
            char letter = folded.charAt(at);
            if (isEthiopic(letter)) {
                latin.append(syllable(letter, at == 0));
            } else {
                latin.append(LETTERS.getOrDefault(letter, String.valueOf(letter)));
            }
        }
        return latin.toString();
    }

    /** Whether short vowels are left out where this word was written. */
    static boolean isWithoutShortVowels(String folded) {
        return Character.UnicodeScript.of(folded.codePointAt(0)) == Character.UnicodeScript.ARABIC;
    }

    private static boolean isEthiopic(char letter) {
        return letter >= ETHIOPIC && letter < ETHIOPIC + CONSONANTS.length * SYLLABLES;
    }

    private static String syllable(char letter, boolean first) {
        int at = letter - ETHIOPIC;
        String consonant = CONSONANTS[at / SYLLABLES];
        String vowel = VOWELS[at % SYLLABLES];
        if (!consonant.isEmpty()) {
            return consonant + vowel;
        }
        return first && at % SYLLABLES == 0 ? "a" : vowel.isEmpty() ? "i" : vowel;
    }
}
