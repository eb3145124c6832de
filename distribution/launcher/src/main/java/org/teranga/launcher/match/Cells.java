package org.teranga.launcher.match;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.spreadsheet.SheetRow;

/** Reads the cells of one row; what cannot be read ends the row with a fault that names column, value and remedy. */
final class Cells {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Set<String> YES = Set.of("yes", "true", "1", "oui");
    private static final Set<String> NO = Set.of("", "no", "false", "0", "non");

    private final SheetRow row;

    Cells(SheetRow row) {
        this.row = row;
    }

    String text(String column) {
        return row.cell(column);
    }

    @Nullable
    Integer number(String column, int most) {
        String text = row.cell(column);
        if (text.isEmpty()) {
            return null;
        }
        if (text.matches("\\d{1,9}") && Integer.parseInt(text) <= most) {
            return Integer.valueOf(text);
        }
        throw fault(column, "a whole number from 0 to " + most + " is expected");
    }

    boolean truth(String column) {
        String text = row.cell(column).toLowerCase(Locale.ROOT);
        if (!YES.contains(text) && !NO.contains(text)) {
            throw fault(column, "yes or no is expected");
        }
        return YES.contains(text);
    }

    @Nullable
    LocalDate day(String column) {
        String text = row.cell(column);
        if (text.isEmpty()) {
            return null;
        }
        Matcher iso = ISO.matcher(text);
        Matcher dayFirst = DAY_FIRST.matcher(text);
        try {
            if (iso.matches()) {
                return date(iso.group(1), iso.group(2), iso.group(3));
            }
            if (dayFirst.matches()) {
                return date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
            }
        } catch (DateTimeException noSuchDay) {
            throw fault(column, "there is no such day");
        }
        throw fault(column, "a day as 2027-01-31 or 31/01/2027 is expected");
    }

    private static LocalDate date(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    List<String> words(String column) {
        List<String> words = new ArrayList<>();
        for (String part : row.cell(column).split("\\|")) {
            if (!part.isBlank()) {
                words.add(part.strip());
            }
        }
        return words;
    }

    <E extends Enum<E>> @Nullable E code(String column, Class<E> type, Function<E, String> code) {
        String text = row.cell(column);
        return text.isEmpty() ? null : coded(column, text, type, code);
    }

    <E extends Enum<E>> Set<E> codes(String column, Class<E> type, Function<E, String> code) {
        Set<E> found = EnumSet.noneOf(type);
        words(column).forEach(word -> found.add(coded(column, word, type, code)));
        return found;
    }

    private <E extends Enum<E>> E coded(String column, String text, Class<E> type, Function<E, String> code) {
        List<E> all = Arrays.asList(type.getEnumConstants());
        return all.stream()
                .filter(value -> code.apply(value).equals(text.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(
                        () -> fault(column, "one of " + all.stream().map(code).toList() + " is expected"));
    }

    CellFault fault(String column, String remedy) {
        String value = row.cell(column);
        String shown = value.length() > 40 ? value.substring(0, 40) + "…" : value;
        return new CellFault("line " + row.line() + ", " + column + " \"" + shown + "\": " + remedy);
    }
}
