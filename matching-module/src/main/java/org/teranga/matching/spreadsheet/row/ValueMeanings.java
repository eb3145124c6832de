package org.teranga.matching.spreadsheet.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.geography.Commune;

/**
 * The meaning of words in the cells of closed columns that are no codes of ours: known by themselves, or because somebody has said so. A
 * word that is known by neither stays as it is, and the row says what would be right.
 */
public final class ValueMeanings {
    /** Cells say codes: as programs and our own spreadsheets write them. */
    public static final ValueMeanings STRICT = new ValueMeanings(false, (column, word) -> Optional.empty(), null);

    /** Common words are understood. */
    public static final ValueMeanings COMMON = new ValueMeanings(true, (column, word) -> Optional.empty(), null);

    /** What was said of a word that leaves its row out. */
    public static final String LEFT_OUT = "?";

    private static final Pattern BETWEEN = Pattern.compile("[|,;/\\n،؛+]|\\s+(?:et|and|&)\\s+|\\s+و\\s*");
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Pattern JOINTS = Pattern.compile("[ -]+");
    private static final String COMMUNE = "commune";
    private static final String POSTCODE = "postcode";
    private static final int LONGEST = 200;

    private final boolean understands;
    private final Said said;
    private final @Nullable LocalDate today;

    private ValueMeanings(boolean understands, Said said, @Nullable LocalDate today) {
        this.understands = understands;
        this.said = said;
        this.today = today;
    }

    /** Common words are understood, and those of which somebody has said what they mean. */
    public static ValueMeanings said(Said said) {
        return new ValueMeanings(true, said, null);
    }

    /** The same, where cells are read as people write them for people, on this day. */
    public ValueMeanings on(LocalDate day) {
        return new ValueMeanings(understands, said, day);
    }

    /** The day on which cells are read as people write them; empty where they are not. */
    public Optional<LocalDate> today() {
        return Optional.ofNullable(today);
    }

    /** What somebody has said of a word in a column that is no closed one. */
    public Optional<String> saidOf(String column, String text) {
        return said.code(column, ValueWords.folded(text));
    }

    /** What somebody has said of a word, folded, in a column: a code, nothing, or {@link #LEFT_OUT}. */
    @FunctionalInterface
    public interface Said {
        Optional<String> code(String column, String folded);
    }

    /** Hears what becomes of each word that is no code. */
    public interface Listener {
        /** Hears nothing. */
        Listener NOBODY = (column, word, code) -> {};

        /**
         * A word was met.
         *
         * @param code what it means; null where nobody knows
         */
        void met(String column, String word, @Nullable String code);
    }

    /** The cells of a row with codes in place of words. */
    public Map<String, String> coded(Map<String, String> cells, Listener listener) {
        if (!understands) {
            return cells;
        }
        Map<String, String> coded = new LinkedHashMap<>(cells);
        for (String column : ValueWords.SINGLE) {
            replace(coded, column, text -> one(column, text, listener));
        }
        for (String column : ValueWords.SEVERAL) {
            replace(coded, column, text -> several(column, text, listener));
        }
        town(coded, listener);
        return coded;
    }

    private static void replace(Map<String, String> cells, String column, UnaryOperator<String> by) {
        String text = cells.get(column);
        if (text == null || text.length() > LONGEST) {
            return;
        }
        String now = by.apply(text);
        if (now.isEmpty()) {
            cells.remove(column);
        } else {
            cells.put(column, now);
        }
    }

    private String one(String column, String text, Listener listener) {
        Optional<String> code = meant(column, text);
        if (code.isPresent() && isSaid(column, text, code.get())) {
            return text; // as it is: the row's own key is made of what stands there
        }
        if (!code.equals(Optional.of(text))) {
            listener.met(column, text, code.orElse(null));
        }
        return code.filter(known -> !known.equals(LEFT_OUT)).orElse(text);
    }

    private String several(String column, String text, Listener listener) {
        if (meant(column, text).isPresent()) {
            return one(column, text, listener);
        }
        if (Arrays.stream(BAR.split(text))
                .map(String::strip)
                .allMatch(part -> meant(column, part)
                        .filter(code -> isSaid(column, part, code))
                        .isPresent())) {
            return text;
        }
        List<String> codes = new ArrayList<>();
        for (String part : BETWEEN.split(text)) {
            String code = part.isBlank() ? "" : one(column, part.strip(), listener);
            if (!code.isEmpty() && !codes.contains(code)) {
                codes.add(code);
            }
        }
        return String.join("|", codes);
    }

    /** Whether a cell says a code already, in one of the ways in which it may. */
    private static boolean isSaid(String column, String text, String code) {
        String plain = JOINTS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("_");
        return plain.equals(code)
                || column.equals("languages") && text.equals(code)
                || column.equals("shared") && RowCells.saysYesOrNo(text);
    }

    private Optional<String> meant(String column, String text) {
        return ValueWords.code(column, text).or(() -> said.code(column, ValueWords.folded(text)));
    }

    /** A town's name becomes its commune: by the postcode beside it, or because there is only one, or because somebody has said which. */
    private void town(Map<String, String> cells, Listener listener) {
        String name = cells.get(COMMUNE);
        String country = cells.getOrDefault("country", "FR");
        if (name == null || TownNames.isCode(name) || !country.matches("(?i)fr|france")) {
            return;
        }
        String postcode = cells.get(POSTCODE);
        if (postcode != null && TownNames.isPostcode(postcode)) {
            Optional<Commune> there = TownNames.at(name, postcode);
            cells.remove(COMMUNE);
            there.ifPresent(commune -> cells.put(COMMUNE, commune.insee()));
            return;
        }
        List<Commune> named = name.length() > LONGEST ? List.of() : TownNames.named(name);
        Optional<String> code =
                named.size() == 1 ? Optional.of(named.getFirst().insee()) : said.code(COMMUNE, ValueWords.folded(name));
        listener.met(COMMUNE, name, code.orElse(null));
        if (code.isPresent() && code.get().isEmpty()) {
            cells.remove(COMMUNE);
        } else if (code.isPresent() && !code.get().equals(LEFT_OUT)) {
            cells.put(COMMUNE, code.get());
        }
    }
}
