package org.teranga.matching.upload.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.teranga.matching.spreadsheet.row.ColumnMeanings;
import org.teranga.matching.upload.RowsAre;

/**
 * What the columns of a file probably mean, by the names that associations give them in French, English and Arabic. Each of our columns is
 * guessed once; what is not recognised is kept as a remark.
 */
final class ColumnGuess {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String WEAK = "weak.";
    private static final Map<String, List<String>> MEANINGS = load();

    private ColumnGuess() {}

    /**
     * Guesses.
     *
     * @param columns names as they stand in the file, in order
     * @return for each, one of our columns or {@link ColumnMeanings#REMARK}
     */
    static List<String> of(RowsAre rowsAre, List<String> columns) {
        Set<String> taken = new HashSet<>();
        columns.stream().filter(rowsAre.columns()::contains).forEach(taken::add);
        List<String> guesses = new ArrayList<>();
        for (String column : columns) {
            guesses.add(rowsAre.columns().contains(column) ? column : guess(rowsAre, column, "", taken));
        }
        for (int k = 0; k < guesses.size(); k++) {
            if (guesses.get(k).equals(ColumnMeanings.REMARK)) {
                guesses.set(k, guess(rowsAre, columns.get(k), WEAK, taken));
            }
        }
        return guesses;
    }

    private static String guess(RowsAre rowsAre, String column, String prefix, Set<String> taken) {
        for (String said : MEANINGS.getOrDefault(plain(column), List.of())) {
            String meaning = said.startsWith(prefix) ? said.substring(prefix.length()) : "";
            boolean known = rowsAre.columns().contains(meaning) || meaning.equals(ColumnMeanings.FIRST_NAME);
            if (known && taken.add(meaning)) {
                return meaning;
            }
        }
        return ColumnMeanings.REMARK;
    }

    /** Without case, accents, punctuation and doubled spaces. */
    private static String plain(String name) {
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return OTHER.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    private static Map<String, List<String>> load() {
        Properties names = new Properties();
        try (InputStream file = Objects.requireNonNull(
                ColumnGuess.class.getResourceAsStream("column-names.properties"), "column-names.properties")) {
            names.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Map<String, List<String>> meanings = new HashMap<>();
        names.stringPropertyNames().stream().sorted().forEach(meaning -> {
            for (String name : names.getProperty(meaning).split("\\|")) {
                meanings.computeIfAbsent(plain(name), any -> new ArrayList<>()).add(meaning);
            }
        });
        return meanings;
    }
}
