package org.teranga.webapp.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.teranga.postgres.ThrowAwayPostgres;
import org.teranga.testrun.ServersUnderTest;

/** Starts PostgreSQL before the first test, with the roles of a real installation, and tells its address to the server under test. */
public final class TestDatabase implements LauncherSessionListener {
    private @Nullable ThrowAwayPostgres postgres;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!Boolean.getBoolean("teranga.container.tests")) {
            return;
        }
        try {
            postgres = ThrowAwayPostgres.start(
                    "max_connections=120",
                    "shared_preload_libraries=pg_stat_statements",
                    // Tests fill within a minute what grows for years elsewhere; without statistics of it plans are
                    // bad.
                    "autovacuum_naptime=5s");
            createRoles(postgres);
            countStatements(postgres);
            ServersUnderTest.share("PostgreSQL of the tests", any -> true, postgres::isAlive, postgres::said);
            System.setProperty("teranga.database.url", postgres.url("teranga"));
        } catch (IOException failure) {
            throw new UncheckedIOException("PostgreSQL for the tests did not start", failure);
        } catch (SQLException failure) {
            throw new IllegalStateException("the roles for the tests could not be made", failure);
        }
    }

    private static void createRoles(ThrowAwayPostgres postgres) throws SQLException {
        try (Connection connection = postgres.connect("postgres", "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("create role teranga_owner login password 'owner'");
            statement.execute("create role teranga_app login password 'app'");
            statement.execute("create role teranga_plumbing login password 'plumbing'");
            statement.execute("create database teranga owner teranga_owner");
            statement.execute("create role keycloak login password 'keycloak'");
            statement.execute("create database keycloak owner keycloak");
        }
    }

    /** So that a test can see whether a page asks once, or once for each row. */
    private static void countStatements(ThrowAwayPostgres postgres) throws SQLException {
        try (Connection connection = postgres.connect("teranga", "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("create extension pg_stat_statements");
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (postgres != null) {
            postgres.close();
        }
    }
}
