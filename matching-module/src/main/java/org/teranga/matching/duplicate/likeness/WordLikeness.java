package org.teranga.matching.duplicate.likeness;

import java.util.Arrays;
import java.util.Set;

/** How alike two words of a name are. */
enum WordLikeness {
    /** The same, but for case and accents. */
    SAME,
    /** Written otherwise, and heard the same or nearly so. */
    HEARD,
    /** A slip of the hand apart. */
    TYPED,
    /** A slip apart in a short word or in how it is heard, or two in a longer one: it says something beside the same telephone or address alone. */
    SLIP,
    /** One is the first letter of the other. */
    INITIAL,
    /** Two names. */
    OTHER;

    private static final double HEARD_ANYWAY = 0.26;
    private static final double HEARD_A_SYMBOL = 0.125;
    private static final int LONG_ENOUGH_FOR_A_SLIP = 3;
    private static final int LONG_ENOUGH_TO_BE_SURE = 5;
    private static final int LONG_ENOUGH_FOR_TWO_BESIDE = 6;
    private static final int LONG_ENOUGH_FOR_TWO = 9;

    /** Men's names of French of which a woman's is made by an ending that is not heard, or hardly. */
    private static final Set<String> WITH_A_FEMININE = Set.of(
            "jean",
            "simon",
            "martin",
            "christian",
            "michel",
            "daniel",
            "pascal",
            "joel",
            "lucien",
            "emmanuel",
            "gabriel",
            "raphael",
            "frederic",
            "louis",
            "francois",
            "denis",
            "laurent",
            "bernard",
            "valentin",
            "justin",
            "fabien",
            "julien",
            "adrien",
            "sebastien",
            "bastien",
            "aurelien",
            "claud",
            "noel",
            "marcel",
            "paul",
            "axel",
            "jacquelin",
            "germain",
            "maxim",
            "roland",
            "yvan",
            "gilbert",
            "albert",
            "leon",
            "clement",
            "florent");

    /** Compares two. */
    static WordLikeness of(NameWord one, NameWord other) {
        if (one.spelling().equals(other.spelling())) {
            return SAME;
        }
        if (one.initial() || other.initial()) {
            return one.spelling().charAt(0) == other.spelling().charAt(0) ? INITIAL : OTHER;
        }
        if (otherEnding(one.spelling(), other.spelling())
                || otherEnding(other.spelling(), one.spelling())
                || GivenNames.areTwo(one.spelling(), other.spelling())) {
            return OTHER;
        }
        if (isHeard(one, other)) {
            return one.latin() && other.latin() && differsInLastVowel(one.spelling(), other.spelling()) ? OTHER : HEARD;
        }
        return typed(one.spelling(), other.spelling());
    }

    /** Compares two of people who are reached by the same number or address, where a slip in how a word is heard says something, too. */
    static WordLikeness beside(NameWord one, NameWord other) {
        WordLikeness alone = of(one, other);
        return alone == OTHER && isSlipInSound(one, other) ? SLIP : alone;
    }

    /**
     * Whether both are heard nearly the same, one consonant aside, as where a word is spelled otherwise and mistyped at once (Andrii, Andcey):
     * but not where one ends in a vowel and the other does not, as a man's name and a woman's do, nor where another vowel or an H in front
     * tells two names apart (Hassan, Hussein; Ahmed, Hamed).
     */
    static boolean isBlurred(NameWord one, NameWord other) {
        if (one.initial()
                || other.initial()
                || isOtherPerson(one.spelling(), other.spelling())
                || endsInVowel(one.spelling()) != endsInVowel(other.spelling())) {
            return false;
        }
        return one.sounds().stream()
                .anyMatch(a -> other.sounds().stream()
                        .anyMatch(b -> begins(a, b)
                                && !hasH(a, b)
                                && !hasH(b, a)
                                && Math.min(a.length(), b.length()) >= LONG_ENOUGH_FOR_A_SLIP
                                && distance(a, one, b, other).valueButOneConsonant()
                                        <= HEARD_A_SYMBOL * Math.max(a.length(), b.length())));
    }

    /** Whether the one has an H in front of its vowel and the other has none. */
    private static boolean hasH(String one, String other) {
        return one.charAt(0) == 'H' && Sound.isVowel(other.charAt(0));
    }

    private static boolean endsInVowel(String word) {
        return isVowel(word.charAt(word.length() - 1));
    }

    private static boolean isSlipInSound(NameWord one, NameWord other) {
        if (one.initial() || other.initial() || isOtherPerson(one.spelling(), other.spelling())) {
            return false;
        }
        return one.sounds().stream().anyMatch(a -> other.sounds().stream().anyMatch(b -> Sound.isSlip(a, b)));
    }

    /** Where the two words are two people's, however near they look. */
    private static boolean isOtherPerson(String one, String other) {
        return otherEnding(one, other)
                || otherEnding(other, one)
                || differsInLastVowel(one, other)
                || GivenNames.areTwo(one, other);
    }

    /** Karim and Karima, Michel and Michelle are two people, mostly of one family; a slip beside makes them no more one. */
    private static boolean otherEnding(String man, String woman) {
        if (man.equals(woman + "n") && woman.endsWith("ie")) {
            return true; // Julie and Julien
        }
        int last = woman.length() - 1;
        if (last < 2
                || isVowel(man.charAt(man.length() - 1))
                || Math.abs(man.length() - last) > 1
                || letters(man).equals(letters(woman))) {
            return false;
        }
        String bare = woman.substring(0, last);
        boolean feminine = switch (woman.charAt(last)) {
            case 'a' -> true;
            case 'e' -> WITH_A_FEMININE.contains(man) || WITH_A_FEMININE.contains(single(bare));
            default -> false;
        };
        return feminine && !isVowel(bare.charAt(last - 1)) && Slips.between(man, single(bare)) <= 1;
    }

    /** Where all letters are the same, two changed places. */
    private static String letters(String word) {
        char[] letters = word.toCharArray();
        Arrays.sort(letters);
        return new String(letters);
    }

    private static String single(String word) {
        int last = word.length() - 1;
        return last > 0 && word.charAt(last) == word.charAt(last - 1) ? word.substring(0, last) : word;
    }

    private static boolean isVowel(char letter) {
        return "aeiouy".indexOf(letter) >= 0;
    }

    private static boolean isHeard(NameWord one, NameWord other) {
        for (String a : one.sounds()) {
            for (String b : other.sounds()) {
                double limit = Math.max(HEARD_ANYWAY, HEARD_A_SYMBOL * Math.max(a.length(), b.length()));
                if (begins(a, b) && distance(a, one, b, other).value() <= limit) {
                    return true;
                }
            }
        }
        return false;
    }

    private static SoundDistance distance(String a, NameWord one, String b, NameWord other) {
        return new SoundDistance(a, one.noShortVowel(), b, other.noShortVowel());
    }

    private static boolean begins(String a, String b) {
        return a.charAt(0) == b.charAt(0) || isWeak(a.charAt(0)) || isWeak(b.charAt(0));
    }

    private static boolean isWeak(char symbol) {
        return Sound.isVowel(symbol) || symbol == 'H' || symbol == 'G' || symbol == 'K' || symbol == 'V';
    }

    private static boolean differsInLastVowel(String one, String other) {
        int last = one.length() - 1;
        return one.length() == other.length()
                && one.substring(0, last).equals(other.substring(0, last))
                && ("ao".indexOf(one.charAt(last)) >= 0 || "ao".indexOf(other.charAt(last)) >= 0);
    }

    /** A slip is seldom made at the first letter, and is none where it makes of a man's name a woman's. */
    private static WordLikeness typed(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int length = Math.max(one.length(), other.length());
        if (shorter < LONG_ENOUGH_FOR_A_SLIP
                || length - shorter > 2
                || one.charAt(0) != other.charAt(0)
                || differsInLastVowel(one, other)) {
            return OTHER;
        }
        int slips = Slips.between(one, other);
        if (slips == 1 && length >= LONG_ENOUGH_TO_BE_SURE || slips == 2 && length >= LONG_ENOUGH_FOR_TWO) {
            return TYPED;
        }
        return slips == 1 || slips == 2 && length >= LONG_ENOUGH_FOR_TWO_BESIDE ? SLIP : OTHER;
    }
}
