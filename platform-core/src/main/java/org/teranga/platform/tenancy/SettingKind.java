package org.teranga.platform.tenancy;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The kinds of values that a setting can have, and how each is written down. The form of a setting is drawn from it.
 *
 * @param <T> the type in which features read it
 */
public sealed interface SettingKind<T> {
    /** The longest line that any setting takes, in characters. */
    int LONGEST = 1_000;

    /** What is wrong with a text as a value; empty where it is one. */
    Optional<Fault> fault(String text);

    /** The value of a text without fault. */
    T read(String text);

    /** The value as a text; {@link #read} gives it back. */
    String written(T value);

    /**
     * What is wrong with a value.
     *
     * @param key       the message that names the value and the remedy
     * @param arguments what stands in it
     */
    record Fault(String key, List<Object> arguments) {
        static Optional<Fault> of(String key, Object... arguments) {
            return Optional.of(new Fault(key, List.of(arguments)));
        }
    }

    /** Yes or no. */
    record YesNo() implements SettingKind<Boolean> {
        @Override
        public Optional<Fault> fault(String text) {
            return text.equals("yes") || text.equals("no") ? Optional.empty() : Fault.of("setting.fault.choice", text);
        }

        @Override
        public Boolean read(String text) {
            return text.equals("yes");
        }

        @Override
        public String written(Boolean value) {
            return value ? "yes" : "no";
        }
    }

    /** A whole number between two bounds, both included. */
    record WholeNumber(int least, int most) implements SettingKind<Integer> {
        public WholeNumber {
            if (least > most) {
                throw new IllegalArgumentException("no number is between " + least + " and " + most);
            }
        }

        @Override
        public Optional<Fault> fault(String text) {
            boolean whole = text.matches("-?[0-9]{1,9}");
            return whole && read(text) >= least && read(text) <= most
                    ? Optional.empty()
                    : Fault.of("setting.fault.number", text, least, most);
        }

        @Override
        public Integer read(String text) {
            return Integer.valueOf(text);
        }

        @Override
        public String written(Integer value) {
            return value.toString();
        }
    }

    /** One of several words; the message {@code setting.<key>.<word>} says each. */
    record Choice(List<String> words) implements SettingKind<String> {
        public Choice {
            words = List.copyOf(words);
        }

        @Override
        public Optional<Fault> fault(String text) {
            return words.contains(text) ? Optional.empty() : Fault.of("setting.fault.choice", text);
        }

        @Override
        public String read(String text) {
            return text;
        }

        @Override
        public String written(String value) {
            return value;
        }
    }

    /**
     * Some of several words, in their order; written as {@code one,other}. Some may be in every value: whoever leaves one of those out is
     * told that nobody can. The message {@code <prefix>.<word>} says each.
     *
     * @param words  those that there are
     * @param always those of them that are always in it
     * @param prefix of their messages
     */
    record Several(List<String> words, Set<String> always, String prefix) implements SettingKind<Set<String>> {
        public Several {
            words = List.copyOf(words);
            always = words.stream()
                    .filter(always::contains)
                    .collect(Collectors.collectingAndThen(
                            Collectors.toCollection(LinkedHashSet::new), Collections::unmodifiableSet));
        }

        @Override
        public Optional<Fault> fault(String text) {
            List<String> chosen = parts(text);
            for (String word : chosen) {
                if (!words.contains(word)) {
                    return Fault.of("setting.fault.choice", word);
                }
            }
            return chosen.containsAll(always) ? Optional.empty() : Fault.of("setting.fault.always");
        }

        @Override
        public Set<String> read(String text) {
            return new LinkedHashSet<>(parts(text));
        }

        @Override
        public String written(Set<String> value) {
            return words.stream().filter(value::contains).collect(Collectors.joining(","));
        }

        private static List<String> parts(String text) {
            return text.isEmpty() ? List.of() : List.of(text.split(",", -1));
        }
    }

    /** One line of plain text; an empty one is a value too. */
    record Line(int longest) implements SettingKind<String> {
        @Override
        public Optional<Fault> fault(String text) {
            if (text.codePoints().anyMatch(Character::isISOControl)) {
                return Fault.of("setting.fault.line");
            }
            return text.length() <= longest ? Optional.empty() : Fault.of("setting.fault.long", text.length(), longest);
        }

        @Override
        public String read(String text) {
            return text;
        }

        @Override
        public String written(String value) {
            return value;
        }
    }

    /** A line of plain text in each of several languages, by BCP 47 code; written as {@code fr=…}, a line a language. */
    record LineByLanguage(int longest) implements SettingKind<Map<String, String>> {
        @Override
        public Optional<Fault> fault(String text) {
            for (String line : text.lines().toList()) {
                if (!line.matches("[a-z]{2,3}=.*")) {
                    return Fault.of("setting.fault.line");
                }
                Optional<Fault> fault = new Line(longest).fault(line.substring(line.indexOf('=') + 1));
                if (fault.isPresent()) {
                    return fault;
                }
            }
            return Optional.empty();
        }

        @Override
        public Map<String, String> read(String text) {
            Map<String, String> byLanguage = new LinkedHashMap<>();
            text.lines().map(line -> line.split("=", 2)).forEach(parts -> byLanguage.put(parts[0], parts[1]));
            return byLanguage;
        }

        @Override
        public String written(Map<String, String> value) {
            return value.entrySet().stream()
                    .filter(one -> !one.getValue().isEmpty())
                    .map(one -> one.getKey() + "=" + one.getValue())
                    .sorted()
                    .collect(Collectors.joining("\n"));
        }
    }

    /** The words of a choice. */
    static Choice choice(String... words) {
        return new Choice(Arrays.asList(words));
    }
}
