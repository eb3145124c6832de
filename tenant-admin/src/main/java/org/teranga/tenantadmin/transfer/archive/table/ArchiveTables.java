package org.teranga.tenantadmin.transfer.archive.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.teranga.platform.persistence.Migrations;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.TenantDatabase;

/** The tables of an association, read from the database's own catalogue: every one whose comment gives it the class {@code tenant}. */
public final class ArchiveTables {
    /** The association's secret travels in an entry of its own. */
    private static final String SECRET = "keys.tenant_key";

    /** The trail tells what happened on its own platform, which alone can prove it: it leaves with the association and stays a record. */
    private static final Set<String> RECORDS = Set.of("platform.audit_entry", "platform.audit_seal");

    private static final String COLUMNS = """
            select n.nspname || '.' || c.relname as holder, a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
                   coalesce(col_description(c.oid, a.attnum), '') as comment, a.attnotnull and not a.atthasdef as required
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
            where n.nspname = any (:schemas) and c.relkind in ('r', 'p') and not c.relispartition
            and obj_description(c.oid, 'pg_class') ~ '^tenant( append-only)?:' and a.attname <> 'tenant_id'
            order by 1, a.attnum
            """;
    private static final String OWNED = """
            select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = any (:schemas) and c.relkind in ('r', 'p') and not c.relispartition and exists (
                select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped)
            order by 1
            """;
    private static final String COMMENTS = """
            select n.nspname || '.' || c.relname as name, obj_description(c.oid, 'pg_class') as said
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = any (:schemas) and c.relkind in ('r', 'p') and obj_description(c.oid, 'pg_class') ~ '^tenant( append-only)?:'
            """;
    private static final String KEYS = """
            select n.nspname || '.' || c.relname as name, a.attname as said
            from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
            join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey)
            where i.indisprimary and n.nspname = any (:schemas) and a.attname <> 'tenant_id'
            order by 1, array_position(i.indkey::int2[], a.attnum)
            """;
    private static final String REFERENCES = """
            select n.nspname || '.' || c.relname as name, m.nspname || '.' || f.relname as said
            from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
            join pg_class f on f.oid = k.confrelid join pg_namespace m on m.oid = f.relnamespace
            where k.contype = 'f' and k.conrelid <> k.confrelid and n.nspname = any (:schemas)
            order by 1, 2
            """;

    private static final String LEADS = """
            select n.nspname || '.' || c.relname as table, a.attname as column, m.nspname || '.' || f.relname as referred,
                   a.attnotnull as required
            from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
            join pg_class f on f.oid = k.confrelid join pg_namespace m on m.oid = f.relnamespace
            join pg_attribute a on a.attrelid = c.oid and a.attnum = any (k.conkey) and a.attname <> 'tenant_id'
            where k.contype = 'f' and k.conrelid <> k.confrelid and n.nspname = any (:schemas)
            """;

    private ArchiveTables() {}

    /** All tables, keys first, then in an order in which none refers to a later one. */
    public static List<ArchiveTable> tables(TenantDatabase database) {
        Map<String, List<Column>> columns = new LinkedHashMap<>();
        select(database, COLUMNS)
                .list(ColumnRow.class)
                .forEach(row -> columns.computeIfAbsent(row.holder, any -> new ArrayList<>())
                        .add(Column.of(row.name, row.type, row.required, row.comment)));
        Map<String, List<String>> keys = pairs(database, KEYS);
        Map<String, List<String>> comments = pairs(database, COMMENTS);
        columns.remove(SECRET);
        List<ArchiveTable> tables = new ArrayList<>();
        for (String name : inOrder(columns.keySet(), pairs(database, REFERENCES))) {
            tables.add(ArchiveTable.of(
                    name,
                    Objects.requireNonNull(columns.get(name), name),
                    keys.getOrDefault(name, List.of()),
                    comments.getOrDefault(name, List.of("")).getFirst()));
        }
        return tables;
    }

    /** Which tables refer to which, column by column. */
    public static List<ArrivalRules.Reference> references(TenantDatabase database) {
        return select(database, LEADS).list(ArrivalRules.Reference.class);
    }

    /** Every table of whatever class whose rows name an association, in an order in which none is referred to by an earlier one. */
    public static List<String> owned(TenantDatabase database) {
        Set<String> names = new LinkedHashSet<>(select(database, OWNED).list(String.class));
        return List.copyOf(inOrder(names, pairs(database, REFERENCES))).reversed();
    }

    /** Whether its rows stay a record when an archive is brought in. */
    static boolean record(ArchiveTable table) {
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

    private static Map<String, List<String>> pairs(TenantDatabase database, String sql) {
        return select(database, sql).list(Pair.class).stream()
                .collect(Collectors.groupingBy(
                        Pair::name, LinkedHashMap::new, Collectors.mapping(Pair::said, Collectors.toList())));
    }

    private static SqlStatement select(TenantDatabase database, String sql) {
        return database.sqlOfAll(sql).bindTexts("schemas", Migrations.SCHEMAS);
    }

    private record ColumnRow(String holder, String name, String type, String comment, boolean required) {}

    private record Pair(String name, String said) {}
}
