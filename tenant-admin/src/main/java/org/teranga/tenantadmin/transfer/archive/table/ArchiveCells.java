package org.teranga.tenantadmin.transfer.archive.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/**
 * How a value stands in a cell. Nothing between two commas is null, two quotes are an empty text. A text that a spreadsheet could take
 * for a formula gets an apostrophe in front, which is taken off again on the way in.
 */
final class ArchiveCells {
    /** PostgreSQL's own: every value quoted, null empty. */
    static final CSVFormat FORMAT = CSVFormat.POSTGRESQL_CSV;

    /** In the place of a personal field that nobody can open any more, since its person was erased. */
    static final String ERASED = "\\erased";

    private static final String ESCAPED = "=+-@'\\\t\r";
    private static final Pattern UUID =
            Pattern.compile("\\b[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\\b");

    private ArchiveCells() {}

    static @Nullable String written(Column column, @Nullable String value) {
        return value != null && column.wordy() && escapes(value) ? "'" + value : value;
    }

    static @Nullable String read(Column column, @Nullable String cell) {
        return cell != null && column.wordy() && cell.startsWith("'") ? cell.substring(1) : cell;
    }

    private static boolean escapes(String value) {
        return !value.isEmpty() && ESCAPED.indexOf(value.charAt(0)) >= 0;
    }

    /** A value with every id that has another one here in its place, wherever in it that stands. */
    static @Nullable String renamed(@Nullable String value, Renaming renaming) {
        if (value == null || renaming == Renaming.NONE || value.length() < 36) {
            return value;
        }
        Matcher found = UUID.matcher(value);
        return found.replaceAll(
                match -> renaming.of(java.util.UUID.fromString(match.group())).toString());
    }
}
