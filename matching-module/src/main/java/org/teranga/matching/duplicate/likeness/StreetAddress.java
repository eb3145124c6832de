package org.teranga.matching.duplicate.likeness;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An address as people write it in many ways: without case, accents, order, small words; {@code 12, av. Jean-Jaurès} is {@code 12 avenue jean jaures}. */
final class StreetAddress {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile("\\d");
    private static final Set<String> SMALL = Set.of(
            "de",
            "du",
            "des",
            "la",
            "le",
            "les",
            "l",
            "d",
            "a",
            "au",
            "aux",
            "et",
            "france",
            "appt",
            "apt",
            "appartement",
            "bat",
            "batiment");
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("av", "avenue"),
            Map.entry("ave", "avenue"),
            Map.entry("bd", "boulevard"),
            Map.entry("bld", "boulevard"),
            Map.entry("blvd", "boulevard"),
            Map.entry("r", "rue"),
            Map.entry("pl", "place"),
            Map.entry("imp", "impasse"),
            Map.entry("all", "allee"),
            Map.entry("allees", "allee"),
            Map.entry("ch", "chemin"),
            Map.entry("che", "chemin"),
            Map.entry("rte", "route"),
            Map.entry("st", "saint"),
            Map.entry("ste", "sainte"),
            Map.entry("res", "residence"));

    private StreetAddress() {}

    /** Its words; null where it has no number, and so leads to no house. */
    static @Nullable String folded(@Nullable String street) {
        if (street == null || !NUMBER.matcher(street).find()) {
            return null;
        }
        TreeSet<String> words = new TreeSet<>();
        Arrays.stream(BETWEEN.split(street))
                .map(Transliteration::folded)
                .map(word -> SHORT.getOrDefault(word, word))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .forEach(words::add);
        return words.size() < 2 ? null : String.join(" ", words);
    }
}
