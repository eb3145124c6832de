package org.teranga.webapp.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.testing.RealDatabase;

/**
 * The script that spreads associations over machines, on all tables of the house. In the place of the cluster's own functions stand some
 * that note what they are asked, and that refuse what the cluster refuses for its keys.
 */
class DistributeScriptTest {
    private static final Path SCRIPT = Path.of("..", "deployment", "distribute.sql");
    private static final String CLUSTER = """
            create schema cluster;
            set search_path = cluster, public;
            create table pg_dist_partition (logicalrelid regclass primary key, partmethod "char" not null,
                repmodel "char" not null default 's', asked serial);
            create function create_reference_table(what regclass) returns void language plpgsql as $$
            declare
                other regclass;
            begin
                insert into cluster.pg_dist_partition (logicalrelid, partmethod, repmodel) values (what, 'n', 't');
                for other in select distinct k.conrelid from pg_constraint k where k.contype = 'f' and k.confrelid = what loop
                    insert into cluster.pg_dist_partition (logicalrelid, partmethod) values (other, 'n');
                    execute format('comment on table %s is null', other);
                end loop;
            end
            $$;
            create table emptied (relation regclass primary key);
            create function truncate_local_data_after_distributing_table(what regclass) returns void language sql as
                'insert into cluster.emptied values (what)';
            create function create_distributed_table(what regclass, by_column text, colocate_with text default 'default') returns void
            language plpgsql as $$
            begin
                if exists (select 1 from pg_constraint k where k.conrelid = what and k.contype = 'f' and k.confrelid <> what
                           and not exists (select 1 from cluster.pg_dist_partition d where d.logicalrelid = k.confrelid
                               and (d.partmethod = 'h' or d.repmodel = 't'))) then
                    raise exception '% refers to a table that is not distributed', what;
                end if;
                if exists (select 1 from pg_constraint k join cluster.pg_dist_partition d on d.logicalrelid = k.confrelid
                           where k.conrelid = what and k.contype = 'f' and d.partmethod = 'h'
                           and not exists (select 1 from unnest(k.conkey, k.confkey) as pair(own, its)
                                join pg_attribute a on a.attrelid = what and a.attnum = own and a.attname = by_column
                                join pg_attribute b on b.attrelid = k.confrelid and b.attnum = its and b.attname = by_column)) then
                    raise exception '% refers to another distributed table without %', what, by_column;
                end if;
                if exists (select 1 from pg_index i where i.indrelid = what and i.indisunique
                           and not exists (select 1 from pg_attribute a where a.attrelid = what and a.attname = by_column
                                and a.attnum = any (i.indkey))) then
                    raise exception '% has a unique key without %', what, by_column;
                end if;
                if colocate_with = 'default' and exists (select 1 from cluster.pg_dist_partition where partmethod = 'h') then
                    raise exception '% lies by itself', what;
                end if;
                insert into cluster.pg_dist_partition (logicalrelid, partmethod) values (what, 'h')
                    on conflict (logicalrelid) do update set partmethod = 'h', asked = excluded.asked;
            end
            $$;
            """;

    private final Connection connection;

    DistributeScriptTest() throws SQLException {
        connection = RealDatabase.shared().connect("postgres");
        connection.setAutoCommit(false);
    }

    @BeforeEach
    void aCluster() throws SQLException {
        run(CLUSTER);
    }

    @AfterEach
    void asItWas() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void everyTableOfAssociationsIsDistributedAndNoOther() throws SQLException, IOException {
        run(Files.readString(SCRIPT));
        assertThat(rows("select logicalrelid::text from pg_dist_partition where repmodel = 't'"))
                .containsExactly("platform.tenant");
        assertThat(rows("select logicalrelid::text from pg_dist_partition where partmethod = 'h'"))
                .contains(
                        "platform.membership", "matching.offer", "training.course", "rights.place", "admin.invitation")
                .containsExactlyInAnyOrderElementsOf(rows(
                        "select oid::regclass::text from pg_class where relkind in ('r', 'p') and split_part(obj_description(oid), ':', 1)"
                                + " like 'tenant%'"));
    }

    /** The cluster makes anew what refers to the directory, and forgets the comments. */
    @Test
    void everyTableSaysItsClassAfterwards() throws SQLException, IOException {
        String comments = "select objoid::regclass::text || ' ' || objsubid || ' ' || description from pg_description"
                + " where classoid = 'pg_class'::regclass and objoid::regclass::text like '%.%' order by 1";
        List<String> before = rows(comments);
        run(Files.readString(SCRIPT));
        assertThat(rows(comments)).isEqualTo(before);
    }

    /** One that refers to the directory is known to the cluster already, as a table of one machine. */
    @Test
    void aTableOfAssociationsThatRefersToTheDirectoryIsDistributed() throws SQLException, IOException {
        run(
                "create table admin.own (tenant_id uuid not null references platform.tenant, id uuid, primary key (tenant_id, id));"
                        + " comment on table admin.own is 'tenant: a table that refers to the directory'");
        run(Files.readString(SCRIPT));
        assertThat(rows("select logicalrelid::text from pg_dist_partition where partmethod = 'h'"))
                .contains("admin.own");
    }

    /** Or what is erased on its machine would stay on the coordinator. */
    @Test
    void noRowsOfAssociationsStayOnTheCoordinator() throws SQLException, IOException {
        run(Files.readString(SCRIPT));
        assertThat(rows("select relation::text from emptied"))
                .containsExactlyInAnyOrderElementsOf(rows(
                        "select logicalrelid::text from pg_dist_partition where partmethod = 'h' or repmodel = 't'"));
    }

    @Test
    void aSecondTimeOnlyWhatIsNewIsDistributed() throws SQLException, IOException {
        String script = Files.readString(SCRIPT);
        run(script);
        List<String> before = rows("select logicalrelid::text from pg_dist_partition order by asked");
        run(
                "create table admin.later (tenant_id uuid not null references platform.tenant, id uuid, primary key (tenant_id, id));"
                        + " comment on table admin.later is 'tenant: a table of a later version'");
        run(script);
        List<String> after = rows("select logicalrelid::text from pg_dist_partition order by asked");
        assertThat(after).startsWith(before.toArray(String[]::new)).hasSize(before.size() + 1);
        assertThat(after).last().isEqualTo("admin.later");
    }

    @Test
    void aCircleOfReferencesIsSaidAndNotLeftBehind() throws SQLException, IOException {
        run("create table admin.one (tenant_id uuid not null, id uuid, primary key (tenant_id, id));"
                + "create table admin.two (tenant_id uuid not null, id uuid, primary key (tenant_id, id),"
                + " foreign key (tenant_id, id) references admin.one);"
                + "alter table admin.one add foreign key (tenant_id, id) references admin.two;"
                + "comment on table admin.one is 'tenant: one'; comment on table admin.two is 'tenant: two'");
        String script = Files.readString(SCRIPT);
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> run(script))
                .withMessageContaining("admin.one, admin.two");
    }

    /** They would stand on another machine than the row that they follow, and are asked by each. */
    @Test
    void noTableOfAssociationsHasATrigger() throws SQLException {
        assertThat(rows("select tgrelid::regclass::text from pg_trigger where not tgisinternal"))
                .isEmpty();
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> rows(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }
}
