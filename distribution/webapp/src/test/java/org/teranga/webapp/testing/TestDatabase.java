package org.teranga.webapp.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts PostgreSQL before the first test, with the roles of a real installation, and tells its address to the server under test. */
public final class TestDatabase implements LauncherSessionListener {
    private @Nullable EmbeddedPostgres postgres;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!Boolean.getBoolean("teranga.container.tests")) {
            return;
        }
        try {
            postgres = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "120")
                    .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                    // Tests fill within a minute what grows for years elsewhere; without statistics of it plans are
                    // bad.
                    .setServerConfig("autovacuum_naptime", "5s")
                    .start();
            createRoles(postgres);
            countStatements(postgres);
            System.setProperty(
                    "teranga.database.url", "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/teranga");
        } catch (IOException failure) {
            throw new UncheckedIOException("PostgreSQL for the tests did not start", failure);
        } catch (SQLException failure) {
            throw new IllegalStateException("the roles for the tests could not be made", failure);
        }
    }

    private static void createRoles(EmbeddedPostgres postgres) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
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
    private static void countStatements(EmbeddedPostgres postgres) throws SQLException {
        try (Connection connection = postgres.getDatabase("postgres", "teranga").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create extension pg_stat_statements");
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException failure) {
                throw new UncheckedIOException("PostgreSQL for the tests did not stop", failure);
            }
        }
    }
}
