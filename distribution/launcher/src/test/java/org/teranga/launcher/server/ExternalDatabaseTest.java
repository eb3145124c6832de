package org.teranga.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teranga.launcher.console.LaunchFailed;
import org.teranga.launcher.folder.DataFolder;
import org.teranga.launcher.folder.RunFile;
import org.teranga.launcher.folder.Secrets.Secret;
import org.teranga.launcher.process.ProcessIdentity;

/** A real PostgreSQL that checks passwords plays the database of somebody else's. */
class ExternalDatabaseTest {
    @TempDir
    private static Path parent;

    private static DataFolder folder;
    private static ServerProcesses children;
    private static EmbeddedDatabase server;

    @BeforeAll
    static void aServer() throws Exception {
        folder = DataFolder.open(parent.resolve("data"));
        ProcessIdentity launcher =
                ProcessIdentity.of("launcher", ProcessHandle.current().pid());
        children = new ServerProcesses(folder, new RunFile(launcher, 1, 2, 3, "secret", List.of()));
        server = new PostgresServer(folder, parent.resolve("installed"), BundledVersions.ofThisBuild(), children)
                .start();
    }

    @AfterAll
    static void isStopped() {
        children.close();
        folder.close();
    }

    @Test
    void anOwnerWhoMayMakeRolesMakesTheOneForPlumbingAndTheNextNodeFindsIt() throws Exception {
        Map<String, String> environment = database("asso", "createrole");
        administrator("create role asso_app login password 'app'");
        Map<String, String> told = prepared(environment);
        assertThat(told).containsEntry("TERANGA_DATABASE_PLUMBING_USER", "asso_app_plumbing");
        assertThat(ask(environment, "asso_app_plumbing", told.get("TERANGA_DATABASE_PLUMBING_PASSWORD")))
                .isEqualTo("asso_app_plumbing");
        assertThat(prepared(environment)).isEqualTo(told);
        assertThat(answer("select rolcanlogin and not (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)"
                        + " from pg_roles where rolname = 'asso_app_plumbing'"))
                .isEqualTo("t");
    }

    @Test
    void aNewPasswordOfTheOwnerGivesPlumbingANewOne() throws Exception {
        Map<String, String> environment = database("moved", "createrole");
        String before = prepared(environment).get("TERANGA_DATABASE_PLUMBING_PASSWORD");
        administrator("alter role moved_owner password 'another'");
        environment.put("TERANGA_DATABASE_OWNER_PASSWORD", "another");
        String after = prepared(environment).get("TERANGA_DATABASE_PLUMBING_PASSWORD");
        assertThat(after).isNotEqualTo(before);
        assertThat(ask(environment, "moved_app_plumbing", after)).isEqualTo("moved_app_plumbing");
        assertThatThrownBy(() -> ask(environment, "moved_app_plumbing", before)).hasMessageContaining("password");
    }

    @Test
    void anOwnerWhoMayNotMakeRolesIsToldBothWaysOut() throws Exception {
        Map<String, String> environment = database("plain", "");
        administrator("create role plain_app login password 'app'");
        assertRefused(
                environment, "CREATEROLE", "TERANGA_DATABASE_PLUMBING_USER", "TERANGA_DATABASE_PLUMBING_PASSWORD");
        administrator("create role given login password 'given'");
        environment.put("TERANGA_DATABASE_PLUMBING_USER", "given");
        environment.put("TERANGA_DATABASE_PLUMBING_PASSWORD", "given");
        assertThat(prepared(environment)).containsEntry("TERANGA_DATABASE_PLUMBING_USER", "given");
        environment.put("TERANGA_DATABASE_PLUMBING_PASSWORD", "wrong");
        assertRefused(environment, "given (TERANGA_DATABASE_PLUMBING_USER)", "password authentication failed");
        assertThat(ask(environment, "given", "given")).isEqualTo("given");
    }

    @Test
    void rolesThatRowSecurityDoesNotHoldAreRefused() throws Exception {
        Map<String, String> environment = database("loose", "createrole");
        administrator("create role loose_app login password 'app' bypassrls");
        assertRefused(environment, "loose_app (TERANGA_DATABASE_USER) stands above row security");
        administrator("alter role loose_app nobypassrls");
        administrator("grant loose_owner to loose_app");
        assertRefused(environment, "loose_app (TERANGA_DATABASE_USER) stands above row security");
        administrator("revoke loose_owner from loose_app");
        administrator("grant loose_app_plumbing to loose_app");
        assertRefused(environment, "must not be members of each other");
        administrator("revoke loose_app_plumbing from loose_app");
        assertThat(prepared(environment)).isNotEmpty();
    }

    @Test
    void anOwnerWithoutRoomForSchemasIsRefused() throws Exception {
        Map<String, String> environment = database("closed", "createrole");
        administrator("alter database closed owner to postgres");
        assertRefused(environment, "may not make schemas", "grant create on database closed to closed_owner");
    }

    /** A database with an owner, and the environment that names them. */
    private static Map<String, String> database(String name, String rights) throws SQLException {
        administrator("create role " + name + "_owner login password 'owner' " + rights);
        administrator("create database " + name + " owner " + name + "_owner");
        Map<String, String> environment = new HashMap<>();
        environment.put("TERANGA_DATABASE_URL", server.url(name));
        environment.put("TERANGA_DATABASE_USER", name + "_app");
        environment.put("TERANGA_DATABASE_PASSWORD", "app");
        environment.put("TERANGA_DATABASE_OWNER_USER", name + "_owner");
        environment.put("TERANGA_DATABASE_OWNER_PASSWORD", "owner");
        return environment;
    }

    private static Map<String, String> prepared(Map<String, String> environment) throws InterruptedException {
        Options options = new Options(Path.of("/"), 8080, 8180, true, environment);
        ExternalDatabase.check(options);
        return new ExternalDatabase(options).prepare();
    }

    private static void assertRefused(Map<String, String> environment, String... reasons) {
        assertThatThrownBy(() -> prepared(environment))
                .isInstanceOf(LaunchFailed.class)
                .message()
                .contains(reasons)
                .doesNotContain("\n");
    }

    private static String ask(Map<String, String> environment, String user, String password) throws SQLException {
        String url = environment.get("TERANGA_DATABASE_URL");
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            return answer(connection, "select current_user");
        }
    }

    private static String answer(String sql) throws SQLException {
        try (Connection connection = superuser()) {
            return answer(connection, sql);
        }
    }

    private static String answer(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void administrator(String sql) throws SQLException {
        try (Connection connection = superuser();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection superuser() throws SQLException {
        return server.connect("postgres", folder.secrets().get(Secret.DATABASE_SUPERUSER));
    }
}
