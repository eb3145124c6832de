package org.teranga.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teranga.launcher.console.LaunchFailed;
import org.teranga.launcher.folder.DataFolder;
import org.teranga.launcher.folder.RunFile;
import org.teranga.launcher.folder.Secrets.Secret;
import org.teranga.launcher.process.ProcessIdentity;

/** The real server, from the real binaries. */
class PostgresServerTest {
    private static final String REFUSED = "28P01";

    @TempDir
    private static Path parent;

    @Test
    void itKeepsItsDataAndChecksPasswordsAndSurvivesAKill() throws Exception {
        try (Started first = new Started()) {
            first.as("teranga_owner", Secret.DATABASE_OWNER, "create table note (words text)");
            first.as("teranga_owner", Secret.DATABASE_OWNER, "insert into note values ('kept')");
            assertThat(first.ask("select string_agg(rolname, ',' order by rolname) from pg_roles where rolsuper"))
                    .isEqualTo("postgres");
            assertThat(first.ask("select count(*) from pg_roles where rolname like 'teranga%'"
                            + " and (rolbypassrls or rolcreaterole or rolcreatedb)"))
                    .isEqualTo("0");
            assertThat(first.ask("show fsync") + first.ask("show synchronous_commit"))
                    .isEqualTo("onon");
            assertThatThrownBy(() -> first.as("teranga_app", Secret.DATABASE_OWNER, "select 1"))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refusal -> assertThat(refusal.getSQLState()).isEqualTo(REFUSED));
            assertThatThrownBy(() -> first.as("teranga_app", Secret.DATABASE_APPLICATION, "create table mine ()"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> first.connect("keycloak", "teranga_app", Secret.DATABASE_APPLICATION))
                    .hasMessageContaining("permission denied");
            first.kill();
        }
        assertThat(parent.resolve("data/database/postmaster.pid")).exists();
        try (Started second = new Started()) {
            assertThat(second.ask("select words from note")).isEqualTo("kept");
        }
        String version = Files.readString(parent.resolve("data/database/PG_VERSION"));
        Files.writeString(parent.resolve("data/database/PG_VERSION"), "9.6\n");
        assertThatThrownBy(Started::new)
                .isInstanceOf(LaunchFailed.class)
                .hasMessageContaining("was made by PostgreSQL 9.6");
        Files.writeString(parent.resolve("data/database/PG_VERSION"), version);
        Files.write(parent.resolve("data/database/global/pg_control"), new byte[8192]);
        assertThatThrownBy(Started::new)
                .isInstanceOf(LaunchFailed.class)
                .hasMessageContaining("PostgreSQL did not start: ")
                .hasMessageContaining("postgresql.log");
    }

    /** The server on the one data folder of this test. */
    private static final class Started implements AutoCloseable {
        private final DataFolder folder = DataFolder.open(parent.resolve("data"));
        private final ServerProcesses children = new ServerProcesses(
                folder,
                new RunFile(
                        ProcessIdentity.of("launcher", ProcessHandle.current().pid()), 1, 2, 3, "secret", List.of()));
        private final EmbeddedDatabase database;

        Started() throws IOException, SQLException, InterruptedException {
            EmbeddedDatabase started = null;
            try {
                started = new PostgresServer(
                                folder, parent.resolve("installed"), BundledVersions.ofThisBuild(), children)
                        .start();
            } finally {
                if (started == null) {
                    close();
                }
            }
            database = started;
        }

        void as(String role, Secret password, String sql) throws SQLException {
            try (Connection connection = connect("teranga", role, password);
                    Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }

        Connection connect(String name, String role, Secret password) throws SQLException {
            return DriverManager.getConnection(
                    database.url(name), role, folder.secrets().get(password));
        }

        String ask(String sql) throws SQLException {
            try (Connection connection =
                            database.connect("teranga", folder.secrets().get(Secret.DATABASE_SUPERUSER));
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(sql)) {
                row.next();
                return row.getString(1);
            }
        }

        void kill() throws InterruptedException {
            ProcessHandle.of(children.latest(PostgresServer.NAME).identity().pid())
                    .orElseThrow()
                    .destroyForcibly();
            children.latest(PostgresServer.NAME).await();
        }

        @Override
        public void close() {
            children.close();
            folder.close();
        }
    }
}
