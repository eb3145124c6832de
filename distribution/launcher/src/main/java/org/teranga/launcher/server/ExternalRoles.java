package org.teranga.launcher.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;
import org.teranga.launcher.console.LaunchFailed;

/** The roles in a database of somebody else's, as its owner sees and makes them. Nodes that start together take turns. */
final class ExternalRoles {
    private static final String NOT_ALLOWED = "42501";
    private static final String WRONG_PASSWORD = "28P01";

    private final Connection owner;
    private final Door door;

    /** Opens a connection as a role, to try whether it is admitted. */
    @FunctionalInterface
    interface Door {
        Connection open(DatabaseLogin login) throws SQLException;
    }

    ExternalRoles(Connection owner, Door door) throws SQLException {
        this.owner = owner;
        this.door = door;
        execute("select pg_advisory_lock(hashtext('teranga roles'))");
    }

    /** Refuses an owner that could not make the schemas. */
    void requireOwner(DatabaseLogin login) throws SQLException {
        if (!holds(
                "select has_database_privilege(?, current_database(), 'create')"
                        + " or to_regnamespace('platform') is not null",
                login.user())) {
            throw new LaunchFailed(login + " may not make schemas; as an administrator: grant create on database "
                    + owner.getCatalog() + " to " + login.user());
        }
    }

    /**
     * Makes a role where it is missing, and tries it.
     *
     * @param ours whether its password is the launcher's to set
     */
    void ensure(DatabaseLogin login, boolean ours) throws SQLException {
        if (!holds("select exists (select from pg_roles where rolname = ?)", login.user())) {
            make(login);
        } else if (ours && !admitted(login)) {
            setPassword(login);
        }
        if (!holds("select has_database_privilege(?, current_database(), 'connect')", login.user())) {
            execute("grant connect on database \"" + owner.getCatalog().replace("\"", "\"\"") + "\" to "
                    + login.user());
        }
        try {
            door.open(login).close();
        } catch (SQLException failure) {
            throw ExternalDatabase.refused(login, failure);
        }
    }

    private void make(DatabaseLogin login) throws SQLException {
        try {
            execute("create role " + login.user() + " login");
        } catch (SQLException failure) {
            if (!NOT_ALLOWED.equals(failure.getSQLState())) {
                throw failure;
            }
            throw new LaunchFailed(
                    "the database has no role " + login
                            + ", and the role of TERANGA_DATABASE_OWNER_USER may not make it;"
                            + " give that one CREATEROLE, or make a role that may log in and name it by "
                            + login.variable()
                            + " and " + login.variable().replace("_USER", "_PASSWORD"),
                    failure);
        }
        setPassword(login);
    }

    /** The server is sent a verifier and never the password, which could end in its log. */
    private void setPassword(DatabaseLogin login) throws SQLException {
        owner.unwrap(PGConnection.class)
                .alterUserPassword(login.user(), login.password().toCharArray(), "scram-sha-256");
    }

    private boolean admitted(DatabaseLogin login) throws SQLException {
        try {
            door.open(login).close();
            return true;
        } catch (SQLException refusal) {
            if (WRONG_PASSWORD.equals(refusal.getSQLState())) {
                return false;
            }
            throw ExternalDatabase.refused(login, refusal);
        }
    }

    /** Refuses roles that see every row whatever the policies say. */
    void requireHeldByRowSecurity(DatabaseLogin... logins) throws SQLException {
        for (DatabaseLogin login : logins) {
            if (holds(
                    "select rolsuper or rolbypassrls or pg_has_role(rolname, current_user, 'member')"
                            + " from pg_roles where rolname = ?",
                    login.user())) {
                throw new LaunchFailed(login + " stands above row security: it must be no superuser, have no BYPASSRLS"
                        + " and not be a member of the owner's role");
            }
        }
    }

    /** Refuses two roles of which one has the rights of the other. */
    void requireApart(DatabaseLogin one, DatabaseLogin other) throws SQLException {
        if (holds("select pg_has_role(?, '" + other.user() + "', 'member')", one.user())
                || holds("select pg_has_role(?, '" + one.user() + "', 'member')", other.user())) {
            throw new LaunchFailed(one + " and " + other + " must not be members of each other");
        }
    }

    private boolean holds(String question, String role) throws SQLException {
        try (PreparedStatement statement =
                owner.prepareStatement("select held from (" + question + ") answer (held)")) {
            statement.setString(1, role);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean("held");
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
