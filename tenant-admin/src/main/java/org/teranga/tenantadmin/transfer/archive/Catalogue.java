package org.teranga.tenantadmin.transfer.archive;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.teranga.platform.persistence.Migrations;

/** The tables of an association, read from the database's own catalogue: every one whose comment gives it the class {@code tenant}. */
final class Catalogue {
    /** The association's secret travels in an entry of its own. */
    private static final String SECRET = "keys.tenant_key";

    /** The trail tells what happened on its own platform, which alone can prove it: it leaves with the association and stays a record. */
    private static final Set<String> RECORDS = Set.of("platform.audit_entry", "platform.audit_seal");

    private static final String COLUMNS = """
            select n.nspname || '.' || c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
                   coalesce(col_description(c.oid, a.attnum), ''), a.attnotnull and not a.atthasdef
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
            where n.nspname = any (?) and c.relkind in ('r', 'p') and not c.relispartition
            and obj_description(c.oid, 'pg_class') ~ '^tenant( append-only)?:' and a.attname <> 'tenant_id'
            order by 1, a.attnum
            """;
    private static final String OWNED = """
            select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = any (?) and c.relkind in ('r', 'p') and not c.relispartition and exists (
                select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped)
            order by 1
            """;
    private static final String COMMENTS = """
            select n.nspname || '.' || c.relname, obj_description(c.oid, 'pg_class')
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = any (?) and c.relkind in ('r', 'p') and obj_description(c.oid, 'pg_class') ~ '^tenant( append-only)?:'
            """;
    private static final String KEYS = """
            select n.nspname || '.' || c.relname, a.attname
            from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
            join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey)
            where i.indisprimary and n.nspname = any (?) and a.attname <> 'tenant_id'
            order by 1, array_position(i.indkey::int2[], a.attnum)
            """;
    private static final String REFERENCES = """
            select n.nspname || '.' || c.relname, m.nspname || '.' || f.relname
            from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
            join pg_class f on f.oid = k.confrelid join pg_namespace m on m.oid = f.relnamespace
            where k.contype = 'f' and k.conrelid <> k.confrelid and n.nspname = any (?)
            order by 1, 2
            """;

    private static final String LEADS = """
            select n.nspname || '.' || c.relname, a.attname, m.nspname || '.' || f.relname, a.attnotnull
            from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
            join pg_class f on f.oid = k.confrelid join pg_namespace m on m.oid = f.relnamespace
            join pg_attribute a on a.attrelid = c.oid and a.attnum = any (k.conkey) and a.attname <> 'tenant_id'
            where k.contype = 'f' and k.conrelid <> k.confrelid and n.nspname = any (?)
            """;

    private Catalogue() {}

    /** All tables, keys first, then in an order in which none refers to a later one. */
    static List<Table> tables(Connection connection) throws SQLException {
        Map<String, List<Column>> columns = new LinkedHashMap<>();
        rows(
                connection,
                COLUMNS,
                row -> columns.computeIfAbsent(string(row, 1), any -> new ArrayList<>())
                        .add(Column.of(string(row, 2), string(row, 3), row.getBoolean(5), string(row, 4))));
        Map<String, List<String>> keys = pairs(connection, KEYS);
        Map<String, String> comments = new LinkedHashMap<>();
        rows(connection, COMMENTS, row -> comments.put(string(row, 1), string(row, 2)));
        columns.remove(SECRET);
        List<Table> tables = new ArrayList<>();
        for (String name : inOrder(columns.keySet(), pairs(connection, REFERENCES))) {
            tables.add(Table.of(
                    name,
                    Objects.requireNonNull(columns.get(name), name),
                    keys.getOrDefault(name, List.of()),
                    comments.getOrDefault(name, "")));
        }
        return tables;
    }

    /** Which tables refer to which, column by column. */
    static List<ArrivalRules.Reference> references(Connection connection) throws SQLException {
        List<ArrivalRules.Reference> references = new ArrayList<>();
        rows(
                connection,
                LEADS,
                row -> references.add(
                        new ArrivalRules.Reference(string(row, 1), string(row, 2), string(row, 3), row.getBoolean(4))));
        return references;
    }

    /** Every table of whatever class whose rows name an association, in an order in which none is referred to by an earlier one. */
    static List<String> owned(Connection connection) throws SQLException {
        Set<String> names = new LinkedHashSet<>();
        rows(connection, OWNED, row -> names.add(string(row, 1)));
        return List.copyOf(inOrder(names, pairs(connection, REFERENCES))).reversed();
    }

    /** Whether its rows stay a record when an archive is brought in. */
    static boolean record(Table table) {
        return RECORDS.contains(table.name());
    }

    private static Set<String> inOrder(Set<String> names, Map<String, List<String>> references) {
        Set<String> ordered = new LinkedHashSet<>();
        // Keys first: with them what comes after is sealed.
        names.stream().filter(name -> name.startsWith("keys.")).forEach(ordered::add);
        names.forEach(name -> visit(name, names, references, ordered, new LinkedHashSet<>()));
        return ordered;
    }

    private static void visit(
            String name,
            Set<String> names,
            Map<String, List<String>> references,
            Set<String> ordered,
            Set<String> underWay) {
        if (ordered.contains(name) || !underWay.add(name)) {
            return;
        }
        for (String referred : references.getOrDefault(name, List.of())) {
            if (names.contains(referred)) {
                visit(referred, names, references, ordered, underWay);
            }
        }
        ordered.add(name);
    }

    private static Map<String, List<String>> pairs(Connection connection, String sql) throws SQLException {
        Map<String, List<String>> pairs = new LinkedHashMap<>();
        rows(
                connection,
                sql,
                row -> pairs.computeIfAbsent(string(row, 1), any -> new ArrayList<>())
                        .add(string(row, 2)));
        return pairs;
    }

    private static String string(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNull(row.getString(column), "catalogue");
    }

    private static void rows(Connection connection, String sql, Row visitor) throws SQLException {
        Array schemas = connection.createArrayOf("text", Migrations.SCHEMAS.toArray());
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setArray(1, schemas);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    visitor.of(rows);
                }
            }
        }
    }

    @FunctionalInterface
    private interface Row {
        void of(ResultSet row) throws SQLException;
    }
}
