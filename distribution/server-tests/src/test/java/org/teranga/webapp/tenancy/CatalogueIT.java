package org.teranga.webapp.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The catalogue of the database, table by table: every table says its class and is walled as that class demands. */
@ExtendWith(ArquillianExtension.class)
class CatalogueIT {
    private static final String TABLES = """
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname in ('platform', 'keys', 'matching', 'training', 'rights', 'admin', 'public')
            and c.relkind in ('r', 'p') and c.relname <> 'flyway_schema_history'
            """;
    private static final String COULD_BE_AUTHORITY =
            "(_by$|^by$|_hash$|^hash$|token|secret|link_|^key$|_key$|roles|scopes|grant|approv|confirm|attest|state$|^status$|outcome"
                    + "|account|holder|member$|revoked|published|verified|suspended|accepted|passed_|maker|signing|mirrored"
                    + "|^shared$|origin$|rank|waiting_since|trainer|consent|frozen|barred|exempt|hold)";
    private static final String CLASS = "split_part(coalesce(obj_description(c.oid, 'pg_class'), ''), ':', 1)";

    @Test
    void everyTableSaysItsClass() throws SQLException {
        assertThat(rows("select n.nspname || '.' || c.relname " + TABLES + " and " + CLASS
                        + " not in ('tenant', 'tenant append-only', 'directory', 'plumbing')"))
                .isEmpty();
        assertThat(rows("select c.relname " + TABLES)).contains("tenant", "testing_note");
    }

    @Test
    void everyTenantTableHasForcedRowSecurityForReadingAndWriting() throws SQLException {
        assertThat(rows("select n.nspname || '.' || c.relname " + TABLES + " and " + CLASS
                        + " like 'tenant%' and not (c.relrowsecurity and c.relforcerowsecurity and 1 = ("
                        + "select count(*) from pg_policy p where p.polrelid = c.oid and p.polcmd = '*'"
                        + " and p.polqual is not null and p.polwithcheck is not null))"))
                .isEmpty();
    }

    @Test
    void theTenantLeadsEveryKeyAndIndexOfATenantTable() throws SQLException {
        assertThat(
                        rows(
                                "select i.indexrelid::regclass::text "
                                        + TABLES.replace(
                                                "where",
                                                "join pg_index i on i.indrelid = c.oid"
                                                        + " where " + CLASS
                                                        + " like 'tenant%' and (select a.attname from pg_attribute a"
                                                        + " where a.attrelid = c.oid and a.attnum = i.indkey[0]) is distinct from 'tenant_id' and")))
                .isEmpty();
    }

    @Test
    void aReferenceBetweenTenantTablesCarriesTheTenant() throws SQLException {
        assertThat(rows("select k.conname "
                        + TABLES.replace(
                                "where",
                                "join pg_constraint k on k.conrelid = c.oid"
                                        + " join pg_class f on f.oid = k.confrelid where k.contype = 'f' and " + CLASS
                                        + " like 'tenant%' and obj_description(f.oid, 'pg_class') like 'tenant%' and not exists ("
                                        + "select 1 from pg_attribute a where a.attrelid = c.oid and a.attnum = any (k.conkey)"
                                        + " and a.attname = 'tenant_id') and")))
                .isEmpty();
    }

    /** By that an export knows what to open; a column that says nothing would leave as ciphertext that nobody can read any more. */
    @Test
    void everyColumnOfBytesOfATenantTableSaysWhatItsBytesAre() throws SQLException {
        assertThat(
                        rows(
                                "select n.nspname || '.' || c.relname || '.' || a.attname "
                                        + TABLES.replace(
                                                "where",
                                                "join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 where "
                                                        + CLASS
                                                        + " like 'tenant%' and a.atttypid = 'bytea'::regtype and coalesce(col_description(c.oid, a.attnum), '')"
                                                        + " !~ '^(sealed: [a-z_]+([|][a-z_]+)* [a-z_.]+|key: [a-z_]+|file: [a-z_]+ [a-z_]+|bytes: )' and")))
                .isEmpty();
    }

    /** By that an export finds the key of each row; a name that is none stops every export as soon as there is a row. */
    @Test
    void whatIsSealedNamesColumnsOfItsTable() throws SQLException {
        String named = TABLES.replace(
                "where",
                "join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 cross join lateral regexp_split_to_table("
                        + "substring(col_description(c.oid, a.attnum) from '^(?:sealed|key): ([a-z_|]+)'), '[|]') named"
                        + " where " + CLASS + " like 'tenant%' and");
        assertThat(
                        rows(
                                "select n.nspname || '.' || c.relname || '.' || a.attname || ': ' || named " + named
                                        + " and not exists (select 1 from pg_attribute x where x.attrelid = c.oid and x.attname = named)"))
                .isEmpty();
        assertThat(rows("select named " + named))
                .as("the check finds what it is for")
                .contains("person_id");
    }

    /**
     * By that an archive of elsewhere brings facts and nothing else (decision 046). A whole table may say its class; in any other, a column
     * whose name could be that of authority or of a credential says what it is. Where nothing is said it is a fact.
     */
    @Test
    void everyColumnThatCouldLetSomethingHappenSaysWhatItIs() throws SQLException {
        String saysNothing = TABLES.replace(
                "where",
                "join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''"
                        + " and a.attname ~ '" + COULD_BE_AUTHORITY + "' where " + CLASS + " like 'tenant%'"
                        + " and obj_description(c.oid, 'pg_class') !~ '^tenant[^:]*: (authority|credential)'"
                        + " and coalesce(col_description(c.oid, a.attnum), '')"
                        + " !~ '^(fact|authority|credential|credential of a letter|sealed|bytes|key|file): ' and");
        assertThat(rows("select n.nspname || '.' || c.relname || '.' || a.attname " + saysNothing))
                .isEmpty();
        assertThat(rows("select a.attname " + saysNothing.replace("!~ '^(fact|", "!~ '^(")))
                .as("the check finds what it is for")
                .contains("source_key", "written_by");
    }

    @Test
    void theServersRolesOwnNothingAndBypassNothing() throws SQLException {
        assertThat(rows("select rolname from pg_roles where rolname in ('teranga_app', 'teranga_plumbing')"
                        + " and (rolbypassrls or rolsuper or rolcreaterole or rolcreatedb)"))
                .isEmpty();
        assertThat(
                        rows(
                                "select relname from pg_class where pg_get_userbyid(relowner) in ('teranga_app', 'teranga_plumbing')"))
                .isEmpty();
        assertThat(rows("select n.nspname || '.' || c.relname " + TABLES
                        + " and (has_table_privilege('teranga_app', c.oid, 'truncate')"
                        + " or has_table_privilege('teranga_plumbing', c.oid, 'truncate'))"))
                .isEmpty();
    }

    @Test
    void thePlumbingRoleReadsNoTenantTableAndTheApplicationNoDirectory() throws SQLException {
        assertThat(rows("select n.nspname || '.' || c.relname " + TABLES + " and " + CLASS
                        + " like 'tenant%' and has_any_column_privilege('teranga_plumbing', c.oid, 'select')"))
                .isEmpty();
        assertThat(rows("select n.nspname || '.' || c.relname " + TABLES + " and " + CLASS
                        + " not like 'tenant%' and has_any_column_privilege('teranga_app', c.oid, 'select')"))
                .isEmpty();
    }

    @Test
    void thereIsNoViewOrFunctionThatStandsAboveRowSecurity() throws SQLException {
        assertThat(
                        rows(
                                "select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                                        + " where n.nspname in ('platform', 'keys', 'matching', 'training', 'rights', 'admin')"
                                        + " and (c.relkind = 'm' or c.relkind = 'v' and not coalesce(c.reloptions::text like '%security_invoker=true%', false))"))
                .isEmpty();
        assertThat(
                        rows(
                                "select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace"
                                        + " where p.prosecdef and n.nspname in ('platform', 'keys', 'matching', 'training', 'rights', 'admin')"))
                .isEmpty();
    }

    private static List<String> rows(String sql) throws SQLException {
        var config = ConfigProvider.getConfig();
        try (Connection connection = DriverManager.getConnection(
                        config.getValue("teranga.database.url", String.class),
                        config.getValue("teranga.database.owner.user", String.class),
                        config.getValue("teranga.database.owner.password", String.class));
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(result.getString(1));
            }
            return rows;
        }
    }
}
