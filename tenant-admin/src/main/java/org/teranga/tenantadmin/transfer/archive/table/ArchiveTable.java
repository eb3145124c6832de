package org.teranga.tenantadmin.transfer.archive.table;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of an association.
 *
 * @param name    with its schema, {@code matching.offer}
 * @param columns in their order, without the tenant's and without those that the database computes
 * @param key     the columns of its primary key, without the tenant's
 * @param dataClass what all its rows let happen, where its comment says that
 * @param toldOf  the columns whose ids its rows tell something of, to be kept as what was said where the rows stay out
 */
public record ArchiveTable(
        String name, List<Column> columns, List<String> key, DataClass dataClass, List<String> toldOf) {
    private static final int FETCH = 500;
    private static final Pattern CLASS = Pattern.compile(
            "tenant(?: append-only)?: ((?:authority|credential)(?:, told of ([\\w|]+))?): .*", Pattern.DOTALL);

    public ArchiveTable {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        toldOf = List.copyOf(toldOf);
    }

    /** @param comment what the migration says of the table */
    static ArchiveTable of(String name, List<Column> columns, List<String> key, String comment) {
        Matcher said = CLASS.matcher(comment);
        if (!said.matches()) {
            return new ArchiveTable(name, columns, key, DataClass.FACT, List.of());
        }
        String of = said.group(2);
        return new ArchiveTable(
                name,
                columns,
                key,
                DataClass.of(String.valueOf(said.group(1))),
                of == null ? List.of() : List.of(of.split("\\|")));
    }

    /** What stands in the archive. */
    List<Column> travelling() {
        return columns.stream().filter(Column::travels).toList();
    }

    /** All its rows, in the order of its key: as text, sealed values as bytes. */
    String select() {
        String values = travelling().stream()
                .map(column -> column.content() instanceof Column.Content.Sealed
                        ? quoted(column.name())
                        : quoted(column.name()) + "::text as " + quoted(column.name()))
                .collect(Collectors.joining(", "));
        String order = key.isEmpty()
                ? ""
                : " order by " + key.stream().map(ArchiveTable::quoted).collect(Collectors.joining(", "));
        return "select " + (values.isEmpty() ? "1" : values) + " from " + name + " where tenant_id = :tenant" + order;
    }

    /** One row: under the name of each column its value as text, of sealed values and keys as bytes. */
    String insert(List<Column> present) {
        return "insert into " + name + " ("
                + Stream.concat(Stream.of("tenant_id"), present.stream().map(column -> quoted(column.name())))
                        .collect(Collectors.joining(", "))
                + ") values ("
                + Stream.concat(Stream.of(":tenant"), present.stream().map(column -> switch (column.content()) {
                            case Column.Content.Plain plain -> ":" + column.name() + "::" + column.type();
                            case Column.Content.File file -> ":" + column.name() + "::" + column.type();
                            case Column.Content.Sealed sealed -> ":" + column.name();
                            case Column.Content.Key key -> ":" + column.name();
                        }))
                        .collect(Collectors.joining(", "))
                + ")";
    }

    /** How many rows are taken at once: one where a single one may be large. */
    int batch() {
        return columns.stream().anyMatch(Column::bulky) ? 1 : FETCH;
    }

    /** Its columns of files. */
    public List<Column> files() {
        return columns.stream()
                .filter(column -> column.content() instanceof Column.Content.File)
                .toList();
    }

    /** All files of a column: name, type, content. */
    public String selectFiles(Column column, Column.Content.File file) {
        return "select " + quoted(file.name()) + "::text as name, " + quoted(file.type()) + "::text as type, "
                + quoted(column.name()) + " as content from " + name + " where tenant_id = :tenant and "
                + quoted(column.name()) + " is not null order by 1";
    }

    /** The entry of the archive in which a file stands by itself. */
    public String entry(String file, String type) {
        String extension = type.replaceAll(".*/|\\+.*|[^a-z0-9]", "");
        return filesFolder() + file.replaceAll("[^A-Za-z0-9_-]", "_") + "." + extension;
    }

    /** What the entries of its files begin with. */
    public String filesFolder() {
        return "files/" + name + "/";
    }

    /** The entry of the archive in which its rows stand. */
    public String entry() {
        return "tables/" + name + ".csv";
    }

    /** Names come from the catalogue of our own database; quoting is for words that SQL has for itself, as {@code until}. */
    private static String quoted(String column) {
        return '"' + column + '"';
    }
}
