package org.teranga.launcher.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.teranga.launcher.folder.Secrets;
import org.teranga.launcher.folder.Secrets.Secret;

/**
 * The roles and databases of the platform in the embedded PostgreSQL. None of the roles is a superuser or may step over row security;
 * the application's own none: it only connects.
 */
final class DatabaseRoles {
    static final String OWNER = "teranga_owner";
    static final String APPLICATION = "teranga_app";
    static final String PLUMBING = "teranga_plumbing";
    static final String KEYCLOAK = "keycloak";
    static final String TERANGA_DATABASE = "teranga";
    static final String KEYCLOAK_DATABASE = "keycloak";

    private final Connection connection;
    private final Secrets secrets;

    DatabaseRoles(Connection connection, Secrets secrets) {
        this.connection = connection;
        this.secrets = secrets;
    }

    /** Makes what is missing, and gives every role its password of the secrets file. */
    void ensure() throws SQLException {
        role(OWNER, Secret.DATABASE_OWNER);
        role(APPLICATION, Secret.DATABASE_APPLICATION);
        role(PLUMBING, Secret.DATABASE_PLUMBING);
        role(KEYCLOAK, Secret.DATABASE_KEYCLOAK);
        database(TERANGA_DATABASE, OWNER, List.of(APPLICATION, PLUMBING));
        database(KEYCLOAK_DATABASE, KEYCLOAK, List.of());
        execute("revoke connect, temporary on database postgres, template1 from public");
    }

    /** How the application reaches the embedded database, as the variables of its environment. */
    static Map<String, String> variables(EmbeddedDatabase database, Secrets secrets) {
        return Map.of(
                "TERANGA_DATABASE_URL", database.url(TERANGA_DATABASE),
                "TERANGA_DATABASE_USER", APPLICATION,
                "TERANGA_DATABASE_PASSWORD", secrets.get(Secret.DATABASE_APPLICATION),
                "TERANGA_DATABASE_OWNER_USER", OWNER,
                "TERANGA_DATABASE_OWNER_PASSWORD", secrets.get(Secret.DATABASE_OWNER),
                "TERANGA_DATABASE_PLUMBING_USER", PLUMBING,
                "TERANGA_DATABASE_PLUMBING_PASSWORD", secrets.get(Secret.DATABASE_PLUMBING));
    }

    private void role(String name, Secret password) throws SQLException {
        if (missing("select 1 from pg_roles where rolname = ?", name)) {
            execute("create role " + name);
        }
        // secrets are drawn from letters that need no quoting
        execute("alter role " + name + " login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password '"
                + secrets.get(password) + "'");
    }

    private void database(String name, String owner, List<String> guests) throws SQLException {
        if (missing("select 1 from pg_database where datname = ?", name)) {
            execute("create database " + name + " owner " + owner);
        }
        execute("revoke connect, temporary on database " + name + " from public");
        for (String guest : guests) {
            execute("grant connect on database " + name + " to " + guest);
        }
    }

    private boolean missing(String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return !statement.executeQuery().next();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
