package org.teranga.matching.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.spreadsheet.file.SheetLimits;
import org.teranga.matching.spreadsheet.row.SheetRow;
import org.teranga.matching.spreadsheet.row.ValueWords;

/**
 * The words in the closed columns of a spreadsheet.
 *
 * @param unknown    those of which nobody knows what they mean, in the order in which they were met
 * @param understood those that mean a code, likewise
 * @param more       how many others there are that are not listed
 */
public record SheetValues(List<Word> unknown, List<Word> understood, int more) {
    /** As many as anybody answers on one page. */
    public static final int MOST = 60;

    /** No words. */
    public static final SheetValues NONE = new SheetValues(List.of(), List.of(), 0);

    public SheetValues {
        unknown = List.copyOf(unknown);
        understood = List.copyOf(understood);
    }

    /**
     * A word.
     *
     * @param column one of our columns
     * @param word   as it stands where it was met first
     * @param code   what it means; empty: that nothing is said; null where nobody knows
     * @param count  how many cells have it
     */
    public record Word(String column, String word, @Nullable String code, int count) {
        /** The word without case, accents and punctuation. */
        public String folded() {
            return ValueWords.folded(word);
        }
    }

    /**
     * Looks through a spreadsheet. Memory is needed for as many words as are listed, and no more.
     *
     * @param columns those that have a meaning
     * @throws UnreadableSheet where it is none, or passes a limit
     * @throws IOException     where the bytes cannot be read
     */
    public static SheetValues of(MeantSheet meant, Set<String> columns, SheetLimits limits) throws IOException {
        Counted unknown = new Counted();
        Counted understood = new Counted();
        try (Sheet sheet = Sheet.open(meant, limits, columns)) {
            sheet.heard((column, word, code) -> (code == null ? unknown : understood).add(column, word, code));
            Optional<SheetRow> row = sheet.next();
            while (row.isPresent()) {
                row = sheet.next();
            }
        }
        return new SheetValues(unknown.words(), understood.words(), unknown.more);
    }

    private static final class Counted {
        private final Map<String, Word> words = new LinkedHashMap<>();
        private int more;

        void add(String column, String word, @Nullable String code) {
            String key = column + " " + ValueWords.folded(word);
            Word known = words.get(key);
            if (known != null) {
                words.put(key, new Word(column, known.word, known.code, known.count + 1));
            } else if (words.size() < MOST) {
                words.put(key, new Word(column, word, code, 1));
            } else {
                more++;
            }
        }

        List<Word> words() {
            return new ArrayList<>(words.values());
        }
    }
}
