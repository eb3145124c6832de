package org.teranga.matching.spreadsheet.informal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.teranga.matching.spreadsheet.row.ValueWords;

/** The words of {@code informal-words.properties}, without case, accents and punctuation. */
final class InformalWords {
    private static final Pattern JOINED = Pattern.compile("(?<=\\d)(?=\\p{L})");
    private static final Pattern PLUS = Pattern.compile("[+&]");
    private static final Properties WORDS = load();
    private static final Map<String, Set<String>> SETS = sets();
    private static final Map<String, Integer> MONTHS = numbered("month.");
    private static final Map<String, Integer> NUMBERS = numbered("number.");

    private InformalWords() {}

    /** Whether the whole of a text is one of these words. */
    static boolean says(String set, String text) {
        return SETS.getOrDefault(set, Set.of()).contains(ValueWords.folded(text));
    }

    /** Whether a folded word is one of these. */
    static boolean isOf(String set, String word) {
        return SETS.getOrDefault(set, Set.of()).contains(word);
    }

    /** The number that a folded word is; empty where it is none. */
    static Optional<Integer> number(String word) {
        return word.matches("\\d{1,5}") ? Optional.of(Integer.valueOf(word)) : Optional.ofNullable(NUMBERS.get(word));
    }

    /** The month, from 1, that a folded word names. */
    static Optional<Integer> month(String word) {
        return Optional.ofNullable(MONTHS.get(word));
    }

    /** The folded words of a text, numbers apart from letters that stand at them, digits of any script as ours. */
    static List<String> of(String text) {
        String plain = ValueWords.folded(PLUS.matcher(digits(text)).replaceAll(" plus "));
        if (plain.isEmpty()) {
            return List.of();
        }
        List<String> words = new ArrayList<>(
                Arrays.asList(JOINED.matcher(plain).replaceAll(" ").split(" ")));
        // An Arabic "and" stands at its word.
        words.replaceAll(word ->
                word.length() > 2 && word.charAt(0) == 'و' && isKnown(word.substring(1)) ? word.substring(1) : word);
        return joinMonths(words);
    }

    /** A month of two words, as in the Levant, is one word of ours. */
    private static List<String> joinMonths(List<String> words) {
        for (int k = 0; k + 1 < words.size(); k++) {
            String both = words.get(k) + " " + words.get(k + 1);
            if (MONTHS.containsKey(both)) {
                words.set(k, both);
                words.remove(k + 1);
            }
        }
        return words;
    }

    private static boolean isKnown(String word) {
        return NUMBERS.containsKey(word) || SETS.values().stream().anyMatch(set -> set.contains(word));
    }

    /** Digits of any script as ours. */
    static String digits(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int k = 0; k < text.length(); k++) {
            char c = text.charAt(k);
            plain.append(c > '9' && Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
        }
        return plain.toString();
    }

    private static Map<String, Set<String>> sets() {
        return WORDS.stringPropertyNames().stream()
                .collect(Collectors.toMap(
                        name -> name,
                        name -> Arrays.stream(WORDS.getProperty(name).split("\\|"))
                                .map(ValueWords::folded)
                                .collect(Collectors.toUnmodifiableSet())));
    }

    private static Map<String, Integer> numbered(String prefix) {
        Map<String, Integer> numbers = new HashMap<>();
        SETS.forEach((name, words) -> {
            if (name.startsWith(prefix)) {
                words.forEach(word -> numbers.put(word, Integer.valueOf(name.substring(prefix.length()))));
            }
        });
        return numbers;
    }

    private static Properties load() {
        Properties read = new Properties();
        String name = "informal-words.properties";
        try (InputStream file = Objects.requireNonNull(InformalWords.class.getResourceAsStream(name), name)) {
            read.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return read;
    }
}
