package org.teranga.webapp.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The list of what an erasure does to every column is whole: nobody adds a place where a person may stay without saying how it goes. */
@ExtendWith(ArquillianExtension.class)
class ErasureReachIT {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z_.]+)` \\| .{4,} \\|$");

    private static final String COLUMNS = """
            select n.nspname || '.' || c.relname || '.' || a.attname
            from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
            where n.nspname in ('platform', 'keys', 'matching', 'training', 'rights', 'admin') and c.relkind in ('r', 'p')
            and a.attnum > 0 and not a.attisdropped and c.relname <> 'flyway_schema_history' and c.relname not like 'testing%' and a.attname <> 'tenant_id'
            and (a.atttypid in ('uuid'::regtype, 'uuid[]'::regtype, 'bytea'::regtype) or a.attname ~ '(hash|words)$'
                or col_description(c.oid, a.attnum) like '%keyed hash%')
            and not (a.attname ~ '^(id|by|.*_by)$' and a.atttypid = 'uuid'::regtype and c.relname <> 'membership')
            and not exists (select 1 from pg_constraint k where k.conrelid = c.oid and k.contype = 'f' and a.attnum = any (k.conkey))
            """;

    @Test
    void everyColumnThatMayHoldAPersonSaysWhatAnErasureDoesToIt() throws SQLException, IOException {
        Set<String> listed = ROW.matcher(Files.readString(list()))
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed).containsExactlyInAnyOrderElementsOf(Rows.all(COLUMNS));
    }

    /** Copies of identity papers have no place: no file lies beside the id of a person whom it could be about. */
    @Test
    void noFileCanBeAttachedToAPerson() throws SQLException {
        assertThat(
                        Rows.all(
                                "select c.relname from pg_attribute a join pg_class c on c.oid = a.attrelid"
                                        + " where col_description(c.oid, a.attnum) ~ '^(file|bytes):' and exists (select 1 from"
                                        + " pg_attribute p where p.attrelid = c.oid and p.attname ~ '^(person|person_id|account|account_id|holder|subject|member)$')"))
                .isEmpty();
    }

    private static Path list() {
        Path data = Path.of(ConfigProvider.getConfig().getValue("teranga.data", String.class));
        return data.resolve("../../../docs/erasure-reach.md").normalize();
    }
}
