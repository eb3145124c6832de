package org.teranga.tenantadmin.transfer.archive.table;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column of a table, as the catalogue describes it.
 *
 * @param name     its name
 * @param type     its type, as PostgreSQL writes it
 * @param required whether a row cannot be without a value of it
 * @param content  what its values are
 * @param dataClass what they let happen
 * @param becomes  what a value that is authority elsewhere is here, where the comment says so: {@code PUBLISHED} to {@code DRAFT}
 */
public record Column(
        String name, String type, boolean required, Content content, DataClass dataClass, Map<String, String> becomes) {
    private static final Pattern SEALED = Pattern.compile("sealed: (\\w+(?:\\|\\w+)*) ([\\w.]+).*", Pattern.DOTALL);
    private static final Pattern FILE = Pattern.compile("file: (\\w+) (\\w+).*", Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile("key: (\\w+).*", Pattern.DOTALL);
    private static final Pattern ARRIVES = Pattern.compile(".*\\((\\w+) arrives as (\\w+)\\).*", Pattern.DOTALL);

    public Column {
        becomes = Map.copyOf(becomes);
    }

    /** What the values of a column are. */
    public sealed interface Content {
        /** Anything that is written as it is. */
        record Plain() implements Content {}

        /** A personal field, sealed under the key of the person whose id stands in the first of these columns that is not empty. */
        record Sealed(List<String> persons, String field) implements Content {
            public Sealed {
                persons = List.copyOf(persons);
            }
        }

        /** A file, named and typed by two other columns: as any bytes in the row, and once more by itself, for eyes. */
        record File(String name, String type) implements Content {}

        /** The wrapped key of the person whose id stands in another column: it does not travel, a fresh one is made. */
        record Key(String person) implements Content {}
    }

    /**
     * A column.
     *
     * @param required whether a row cannot be without a value of it
     * @param comment  what the migration says of the column; empty where it says nothing
     */
    static Column of(String name, String type, boolean required, String comment) {
        Matcher arrives = ARRIVES.matcher(comment);
        return new Column(
                name,
                type,
                required,
                content(comment),
                DataClass.of(comment),
                arrives.matches() ? Map.of(group(arrives, 1), group(arrives, 2)) : Map.of());
    }

    private static Content content(String comment) {
        Matcher sealed = SEALED.matcher(comment);
        if (sealed.matches()) {
            return new Content.Sealed(List.of(group(sealed, 1).split("\\|")), group(sealed, 2));
        }
        Matcher file = FILE.matcher(comment);
        if (file.matches()) {
            return new Content.File(group(file, 1), group(file, 2));
        }
        Matcher key = KEY.matcher(comment);
        return key.matches() ? new Content.Key(group(key, 1)) : new Content.Plain();
    }

    private static String group(Matcher found, int number) {
        return Objects.requireNonNull(found.group(number), "group");
    }

    /** Whether it stands in the archive. */
    boolean travels() {
        return !(content instanceof Content.Key);
    }

    /** Whether a spreadsheet could take a value of it for a formula. */
    boolean wordy() {
        return content instanceof Content.Sealed || type.equals("text") || type.startsWith("character");
    }

    /** Whether one value of it may be large. */
    boolean bulky() {
        return type.equals("bytea") && (content instanceof Content.Plain || content instanceof Content.File);
    }
}
