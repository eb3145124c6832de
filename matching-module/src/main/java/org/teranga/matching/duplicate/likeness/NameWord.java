package org.teranga.matching.duplicate.likeness;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A word of a name.
 *
 * @param spelling     in Latin letters, without case and accents
 * @param sounds       how it may be heard; the first is the likeliest
 * @param latin        whether it was written in Latin letters
 * @param noShortVowel whether its short vowels are not written
 */
record NameWord(String spelling, List<String> sounds, boolean latin, boolean noShortVowel) {
    /** The article is heard as the letter that follows: Abdulrahman is Abderrahmane. */
    private static final Pattern SUN_LETTER = Pattern.compile("^abd(?:e|u|a|ou)l(?=[tdrzsn])");

    /** Letters of Arabic that carry any vowel at the beginning of a word: Othman, Omar, Ismail. */
    private static final String CARRIERS = "عاأإئ";

    /** Letters of Arabic within a word that ears of other languages leave out or take for another: Rifaï, Osman. */
    private static final Map<String, String> HEARD_OTHERWISE = Map.of("ع", "", "ث", "س");

    /** It is not heard behind a consonant: Yassine is Yassin. */
    private static final Pattern SILENT_E = Pattern.compile("[aeiouy][bcdfghjklmnpqrstvwxz]{1,2}e$");

    private static final int LEAST_WITH_ARTICLE = 6;

    NameWord {
        sounds = List.copyOf(sounds);
    }

    /** The word that was written so. */
    static NameWord of(String folded) {
        String latin = SUN_LETTER.matcher(Transliteration.latin(folded)).replaceFirst("abde");
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(latin);
        if (hasArticle(latin, folded)) {
            spellings.add(latin.substring(2));
        }
        if (folded.indexOf('г') >= 0) {
            spellings.add(Transliteration.latin(folded.replace('г', 'ґ')));
        }
        if (latin.length() > 1 && latin.charAt(0) == 'j' && "aeiou".indexOf(latin.charAt(1)) >= 0) {
            spellings.add("y" + latin.substring(1));
        }
        if (SILENT_E.matcher(latin).find()) {
            spellings.add(latin.substring(0, latin.length() - 1));
        }
        if (folded.length() > 2 && CARRIERS.indexOf(folded.charAt(0)) >= 0) {
            spellings.add(latin.substring(1));
        }
        for (Map.Entry<String, String> letter : HEARD_OTHERWISE.entrySet()) {
            if (folded.indexOf(letter.getKey(), 1) > 0) {
                spellings.add(Transliteration.latin(
                        folded.charAt(0) + folded.substring(1).replace(letter.getKey(), letter.getValue())));
            }
        }
        List<String> sounds = new ArrayList<>();
        spellings.forEach(spelling -> sounds.add(Sound.of(spelling)));
        return new NameWord(latin, sounds, latin.equals(folded), Transliteration.isWithoutShortVowels(folded));
    }

    private static boolean hasArticle(String latin, String folded) {
        if (folded.startsWith("ال")) {
            return latin.length() > 3;
        }
        return latin.length() >= LEAST_WITH_ARTICLE
                && (latin.startsWith("al") || latin.startsWith("el"))
                && "aeiou".indexOf(latin.charAt(2)) < 0;
    }

    /** What is looked for: how many people of an association share one of these says how common the word is. */
    Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        sounds.forEach(sound -> keys.add(Sound.key(sound)));
        return keys;
    }

    /** Whether it is a letter that stands for a name. */
    boolean initial() {
        return spelling.length() == 1;
    }
}
