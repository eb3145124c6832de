package org.teranga.matching.duplicate.likeness;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a word of a name is heard, as a row of symbols: spellings of one name that come from French, English or German ears (Oualid, Walid;
 * Chérif, Sherif; Abdelkader, Abdul Qadir; Yevhen, Evguen) are the same or nearly so. Vowels stay, since they tell Hassan from Hussein.
 */
final class Sound {
    /** What is read first wins: longer groups stand before shorter ones. */
    private static final List<Map.Entry<String, String>> GROUPS = List.of(
            Map.entry("chtch", "C"),
            Map.entry("shch", "C"),
            Map.entry("tsch", "C"),
            Map.entry("tch", "C"),
            Map.entry("sch", "C"),
            Map.entry("chr", "KR"),
            Map.entry("eau", "U"),
            Map.entry("ch", "C"),
            Map.entry("sh", "C"),
            Map.entry("ph", "F"),
            Map.entry("th", "T"),
            Map.entry("kh", "K"),
            Map.entry("gh", "G"),
            Map.entry("dh", "D"),
            Map.entry("zh", "G"),
            Map.entry("dj", "G"),
            Map.entry("dg", "G"),
            Map.entry("qu", "K"),
            Map.entry("ck", "K"),
            Map.entry("ts", "S"),
            Map.entry("tz", "S"),
            Map.entry("gn", "N"),
            Map.entry("gue", "GE"),
            Map.entry("gui", "GI"),
            Map.entry("ce", "SE"),
            Map.entry("ci", "SI"),
            Map.entry("cy", "SI"),
            Map.entry("ou", "U"),
            Map.entry("oo", "U"),
            Map.entry("au", "U"),
            Map.entry("ee", "I"),
            Map.entry("ai", "E"),
            Map.entry("ay", "E"),
            Map.entry("ei", "E"),
            Map.entry("ey", "E"),
            Map.entry("x", "KS"));

    /** The groups by their first letter, since every letter of every name of an association is looked up. */
    private static final Map<Character, List<Map.Entry<String, String>>> BY_LETTER = GROUPS.stream()
            .collect(Collectors.groupingBy(group -> group.getKey().charAt(0)));

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final String SYMBOLS = "ABKDEFGHIGKLMNUPKRSTUVUKIZ";

    private static final int LEAST = 3;

    private Sound() {}

    /** The symbols of a word in Latin letters; what has none stands for itself. */
    static String of(String latin) {
        StringBuilder sound = new StringBuilder();
        int at = 0;
        while (at < latin.length()) {
            Map.Entry<String, String> group = group(latin, at);
            if (group == null) {
                int letter = LETTERS.indexOf(latin.charAt(at));
                append(sound, letter < 0 ? latin.substring(at, at + 1) : SYMBOLS.substring(letter, letter + 1));
                at++;
            } else {
                append(sound, group.getValue());
                at += group.getKey().length();
            }
        }
        return sound.toString();
    }

    private static Map.@Nullable Entry<String, String> group(String latin, int at) {
        for (Map.Entry<String, String> group : BY_LETTER.getOrDefault(latin.charAt(at), List.of())) {
            if (latin.startsWith(group.getKey(), at)) {
                return group;
            }
        }
        return null;
    }

    private static void append(StringBuilder sound, String symbols) {
        for (char symbol : symbols.toCharArray()) {
            if (sound.isEmpty() || sound.charAt(sound.length() - 1) != symbol) {
                sound.append(symbol);
            }
        }
    }

    /** Whether a symbol is a vowel. */
    static boolean isVowel(char symbol) {
        return "AEIU".indexOf(symbol) >= 0;
    }

    /**
     * What stays of a word whatever ear and script it went through: its consonants, those that are easily taken for each other as one. Of a
     * word of vowels alone, its vowels.
     */
    static String key(String sound) {
        StringBuilder key = new StringBuilder();
        for (char symbol : sound.toCharArray()) {
            if (!isVowel(symbol) && symbol != 'H') {
                char stands = "KZVDB".indexOf(symbol) < 0 ? symbol : "GSFTP".charAt("KZVDB".indexOf(symbol));
                if (key.isEmpty() || key.charAt(key.length() - 1) != stands) {
                    key.append(stands);
                }
            }
        }
        return key.length() < 2 ? key + vowels(sound) : key.toString();
    }

    /**
     * Whether one slip of the hand makes the one of the other, for ears to which A and E are one vowel and an H at the end is nothing: but not
     * where another vowel stands there, which makes another name (Hassan, Hussein).
     */
    static boolean isSlip(String one, String other) {
        String a = plain(one);
        String b = plain(other);
        return a.charAt(0) == b.charAt(0)
                && Math.min(a.length(), b.length()) >= LEAST
                && Slips.between(a, b) <= 1
                && !isOtherVowel(a, b);
    }

    private static boolean isOtherVowel(String a, String b) {
        for (int at = 0; at < Math.min(a.length(), b.length()); at++) {
            if (a.charAt(at) != b.charAt(at)) {
                return a.length() == b.length() && isVowel(a.charAt(at)) && isVowel(b.charAt(at));
            }
        }
        return false;
    }

    private static String plain(String sound) {
        String plain = sound.replace('E', 'A');
        return plain.endsWith("H") ? plain.substring(0, plain.length() - 1) : plain;
    }

    private static String vowels(String sound) {
        StringBuilder vowels = new StringBuilder();
        sound.chars()
                .filter(symbol -> isVowel((char) symbol))
                .forEach(symbol -> vowels.append(symbol == 'E' ? 'A' : (char) symbol));
        return vowels.isEmpty() ? "" : vowels.substring(0, 1);
    }
}
