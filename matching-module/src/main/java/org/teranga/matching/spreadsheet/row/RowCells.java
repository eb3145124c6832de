package org.teranga.matching.spreadsheet.row;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.form.Ages;
import org.teranga.matching.form.KindQuestion;
import org.teranga.matching.form.PeopleAges;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.form.Values;

/** The cells of one row as values; what cannot be read becomes a fault. A blank cell is null, or no words. */
public final class RowCells {
    private static final Pattern WHOLE = Pattern.compile("([0-9]{1,9})(?:[.,]0+)?");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Pattern JOINTS = Pattern.compile("[ -]+");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*");
    private static final Set<String> YES = Set.of("yes", "y", "oui", "o", "true", "vrai", "1", "x");
    private static final Set<String> NO = Set.of("no", "n", "non", "false", "faux", "0");
    private static final int MOST_WORDS = 100;

    /** What would be right, in English, where a question of the form is answered wrongly. */
    private static final Map<String, String> MEANT = Map.of(
            "intake.unknown_choice", "one of the codes of this column",
            "intake.too_long", "fewer characters",
            "form.reaches", "no telephone number, address, link, street or postcode");

    private final SheetRow row;
    private final List<CellFault> faults = new ArrayList<>();
    private boolean dayFirst;

    public RowCells(SheetRow row) {
        this.row = row;
        if (row.surplus()) {
            fault("", "", "sheet.cell.surplus", "cells stand beyond the last column of the header; remove them");
        }
        row.cells().forEach((column, text) -> {
            if (holdsControls(text)) {
                fault(column, "", "sheet.cell.control", "it holds characters that are no text");
            }
        });
    }

    private static boolean holdsControls(String text) {
        for (int k = 0; k < text.length(); k++) {
            char c = text.charAt(k);
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t') {
                return true;
            }
        }
        return false;
    }

    /** Without any spaces, as in long numbers and in telephone numbers. */
    static String tight(String text) {
        return SPACES.matcher(text).replaceAll("");
    }

    public List<CellFault> faults() {
        return faults;
    }

    /** Whether a day was written day first. */
    public boolean dayFirst() {
        return dayFirst;
    }

    public void fault(String column, String value, String key, String message, Object... arguments) {
        faults.add(new CellFault(column, value, key, List.of(arguments), message));
    }

    /** Asks which of two places a cell means, where it may mean either; whether it does. */
    boolean asksWhichPlace(String column) {
        List<String> places = row.places().getOrDefault(column, List.of());
        if (!places.isEmpty()) {
            fault(
                    column,
                    row.cell(column),
                    "sheet.cell.two_places",
                    "as a postcode it is " + places.getFirst() + ", as the code of a commune " + places.getLast()
                            + ": write the name, too",
                    places.toArray());
        }
        return !places.isEmpty();
    }

    @Nullable
    public String text(String column) {
        String text = row.cell(column);
        return text.isEmpty() ? null : text;
    }

    @Nullable
    public Integer whole(String column, int most) {
        String text = tight(row.cell(column));
        if (text.isEmpty()) {
            return null;
        }
        var matcher = WHOLE.matcher(text);
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) > most) {
            fault(column, row.cell(column), "sheet.cell.whole", "a whole number from 0 to " + most, most);
            return null;
        }
        return Integer.valueOf(matcher.group(1));
    }

    /** Whether a word is one of those that say yes or no. */
    static boolean saysYesOrNo(String word) {
        String text = word.toLowerCase(Locale.ROOT);
        return YES.contains(text) || NO.contains(text);
    }

    public boolean yes(String column) {
        String text = row.cell(column).toLowerCase(Locale.ROOT);
        if (!text.isEmpty() && !YES.contains(text) && !NO.contains(text)) {
            fault(column, row.cell(column), "sheet.cell.yes", "yes or no");
        }
        return YES.contains(text);
    }

    @Nullable
    public LocalDate day(String column) {
        return day(column, row.cell(column)).orElse(null);
    }

    private Optional<LocalDate> day(String column, String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = WrittenDates.day(text);
        if (day.isEmpty()) {
            fault(column, text, "sheet.cell.day", "a day such as 2026-03-31 or 31/03/2026");
        }
        dayFirst |= day.isPresent() && WrittenDates.isDayFirst(text);
        return day;
    }

    /** A day that must not lie before that of another column. */
    @Nullable
    public LocalDate dayAfter(String column, String first) {
        LocalDate day = day(column);
        Optional<LocalDate> least = WrittenDates.day(row.cell(first));
        if (day != null && least.isPresent() && day.isBefore(least.get())) {
            fault(
                    column,
                    row.cell(column),
                    "sheet.cell.order",
                    "not before " + least.get() + ", the day of " + first,
                    first);
        }
        return day;
    }

    @Nullable
    public Instant moment(String column) {
        String text = row.cell(column);
        if (text.isEmpty()) {
            return null;
        }
        Optional<Instant> moment = WrittenDates.moment(text);
        if (moment.isEmpty()) {
            fault(
                    column,
                    text,
                    "sheet.cell.moment",
                    "a day or a moment such as 2026-03-31T14:05:00Z or 31/03/2026 14:05");
        }
        dayFirst |= moment.isPresent() && WrittenDates.isDayFirst(text);
        return moment.orElse(null);
    }

    /** What the row answers to these questions, read as a form is. */
    public Values answers(List<KindQuestion> questions) {
        FormReader in = new FormReader(Answers.of(OtherNames.ours(row.cells())));
        Values answers = KindQuestion.fields(questions).read(in);
        in.faults()
                .forEach(fault -> fault(
                        OtherNames.written(fault.field(), row.cells()),
                        row.cell(OtherNames.written(fault.field(), row.cells())),
                        fault.key(),
                        MEANT.getOrDefault(fault.key(), "an answer that the form takes"),
                        fault.arguments().toArray()));
        return answers;
    }

    /** How old each of the people is; none where the cell is blank. */
    public List<Integer> ages(String column) {
        return PeopleAges.read(row.cell(column)).orElseGet(() -> {
            fault(column, row.cell(column), "sheet.cell.ages", "ages in years such as 34|31|7", Ages.OLDEST);
            return List.of();
        });
    }

    /** Words that are separated by bars, each once. */
    public List<String> words(String column) {
        List<String> words = BAR.splitAsStream(row.cell(column))
                .map(String::strip)
                .filter(Predicate.not(String::isEmpty))
                .distinct()
                .toList();
        if (words.size() > MOST_WORDS) {
            fault(column, row.cell(column), "sheet.cell.words", "at most " + MOST_WORDS + " words", MOST_WORDS);
            return List.of();
        }
        return words;
    }

    public List<String> languages(String column) {
        List<String> tags = words(column);
        for (String tag : tags) {
            if (!LANGUAGE.matcher(tag).matches()) {
                fault(column, tag, "sheet.cell.language", "language codes such as fr|ar|prs, separated by |");
                return List.of();
            }
        }
        return tags.stream().map(tag -> tag.replace('_', '-')).toList();
    }

    public <E extends Enum<E>> @Nullable E choice(String column, Class<E> type) {
        return row.cell(column).isEmpty()
                ? null
                : choice(column, row.cell(column), type).orElse(null);
    }

    public <E extends Enum<E>> Set<E> choices(String column, Class<E> type) {
        Set<E> found = EnumSet.noneOf(type);
        for (String word : words(column)) {
            choice(column, word, type).ifPresent(found::add);
        }
        return found;
    }

    private <E extends Enum<E>> Optional<E> choice(String column, String word, Class<E> type) {
        String code = JOINTS.matcher(word.strip().toLowerCase(Locale.ROOT)).replaceAll("_");
        Optional<E> found = Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst();
        if (found.isEmpty()) {
            String known = Arrays.stream(type.getEnumConstants())
                    .map(one -> one.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
            fault(column, word, "sheet.cell.choice", "one of " + known, known);
        }
        return found;
    }
}
