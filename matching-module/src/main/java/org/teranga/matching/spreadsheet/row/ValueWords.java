package org.teranga.matching.spreadsheet.row;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teranga.matching.form.NeedFields;
import org.teranga.matching.form.OfferFields;
import org.teranga.platform.form.Field;
import org.teranga.platform.form.FieldType;

/** Common words for the values of closed columns: our codes, and what associations write instead. */
public final class ValueWords {
    /** The columns with one value. */
    static final Set<String> SINGLE = single();

    /** The columns with several. */
    static final Set<String> SEVERAL = Set.of("conditions", "requires", "languages");

    /** Means that nothing is said. */
    public static final String NOTHING = "";

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*");
    private static final List<Locale> NAMED_IN = List.of(Locale.FRENCH, Locale.ENGLISH, Locale.of("ar"));
    private static final Map<String, Map<String, String>> WORDS = words();

    private ValueWords() {}

    /**
     * What a word means in a column.
     *
     * @return a code, {@link #NOTHING}, or empty where it is not known
     */
    public static Optional<String> code(String column, String word) {
        String folded = folded(word);
        if (folded.isEmpty()) {
            return Optional.of(NOTHING);
        }
        String known = WORDS.getOrDefault(column, Map.of()).get(folded);
        boolean code = known == null && column.equals("languages") && isCode(word.strip());
        return code ? Optional.of(word.strip()) : Optional.ofNullable(known);
    }

    /** The codes that a column knows, in the order of their names; for languages those that are common here. */
    public static List<String> codes(String column) {
        Set<String> codes = new TreeSet<>(WORDS.getOrDefault(column, Map.of()).values());
        codes.remove(NOTHING);
        return List.copyOf(codes);
    }

    /** A word without case, accents, punctuation and doubled spaces. */
    public static String folded(String word) {
        String plain = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replace("œ", "oe")
                .replace("æ", "ae");
        String bare = MARKS.matcher(plain).replaceAll("").replace('ى', 'ي').replace("ـ", "");
        return OTHER.matcher(bare).replaceAll(" ").strip();
    }

    /** Two letters that are no language, as somebody's initials, are a word like any other; so are three in capitals. */
    private static boolean isCode(String word) {
        String first = word.split("[-_]")[0];
        return LANGUAGE.matcher(word).matches()
                && (first.length() == 3
                        ? first.equals(first.toLowerCase(Locale.ROOT))
                        : Known.CODES.contains(first.toLowerCase(Locale.ROOT)));
    }

    private static Set<String> single() {
        return Stream.of(OfferFields.SHEET, NeedFields.SHEET)
                .flatMap(columns -> columns.fields().stream())
                .filter(field -> field.type() instanceof FieldType.Choice || field.equals(OfferFields.SHARED))
                .map(Field::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, Map<String, String>> words() {
        Map<String, Map<String, String>> words = new HashMap<>();
        Properties named = load("value-words.properties");
        for (String key : named.stringPropertyNames()) {
            int dot = key.indexOf('.');
            if (dot > 0) {
                Map<String, String> column = words.computeIfAbsent(key.substring(0, dot), any -> new HashMap<>());
                String code = key.substring(dot + 1);
                column.put(folded(code), code);
                put(column, named.getProperty(key), code);
            }
        }
        Stream.of(OfferFields.SHEET, NeedFields.SHEET)
                .flatMap(columns -> columns.fields().stream())
                .forEach(field -> codes(field, words));
        words.put("languages", languages());
        for (String column : Stream.concat(
                        SINGLE.stream().filter(one -> !one.equals("kind") && !one.equals("shared")), SEVERAL.stream())
                .toList()) {
            for (String nothing : named.getProperty("nothing").split("\\|")) {
                words.computeIfAbsent(column, any -> new HashMap<>()).putIfAbsent(folded(nothing), NOTHING);
            }
        }
        return words;
    }

    /** A code is a word for itself, whether or not anybody has listed words for it. */
    private static void codes(Field<?> field, Map<String, Map<String, String>> words) {
        if (field.type() instanceof FieldType.Choice choice) {
            Map<String, String> column = words.computeIfAbsent(field.name(), any -> new HashMap<>());
            choice.codes().forEach(code -> column.putIfAbsent(folded(code), code));
        }
    }

    private static Map<String, String> languages() {
        Map<String, String> names = new HashMap<>();
        for (String code : Known.CODES) {
            Locale language = Locale.of(code);
            for (Locale in : NAMED_IN) {
                names.putIfAbsent(folded(language.getDisplayLanguage(in)), code);
            }
            names.putIfAbsent(folded(language.getDisplayLanguage(language)), code);
        }
        Properties others = load("language-names.properties");
        for (String code : others.stringPropertyNames()) {
            put(names, others.getProperty(code), code);
        }
        return names;
    }

    private static void put(Map<String, String> words, String written, String code) {
        for (String word : written.split("\\|")) {
            words.put(folded(word), code);
        }
    }

    private static Properties load(String name) {
        Properties read = new Properties();
        try (InputStream file = Objects.requireNonNull(ValueWords.class.getResourceAsStream(name), name)) {
            read.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return read;
    }

    private static final class Known {
        private static final Set<String> CODES = Set.of(Locale.getISOLanguages());
    }
}
