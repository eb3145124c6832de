package org.teranga.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.platform.commons.support.AnnotationSupport;
import org.postgresql.ds.PGSimpleDataSource;
import org.teranga.platform.persistence.Migrations;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantStatus;
import org.teranga.postgres.ThrowAwayPostgres;
import org.teranga.testrun.ServersUnderTest;

/**
 * PostgreSQL with the schemas and roles of a real installation, started once for all tests of a process and stopped with it. Its rows are
 * shared: each test opens an association of its own, and takes turns with the others.
 */
public final class RealDatabase {
    /** What a test that uses it locks, since jobs and mails are everybody's: {@code @ResourceLock(RealDatabase.TURNS)}. */
    public static final String TURNS = "the database of the tests";

    private static @Nullable RealDatabase shared;

    private final ThrowAwayPostgres postgres;

    private RealDatabase(ThrowAwayPostgres postgres) {
        this.postgres = postgres;
    }

    /** The one of this process; the first call starts it. */
    public static synchronized RealDatabase shared() {
        if (shared == null) {
            Logger.getLogger("").setLevel(Level.WARNING);
            try {
                shared = new RealDatabase(ThrowAwayPostgres.start(
                        "max_connections=120",
                        "shared_preload_libraries=pg_stat_statements",
                        // Tests fill within a minute what grows for years elsewhere; without statistics of it plans are
                        // bad.
                        "autovacuum_naptime=5s"));
                shared.prepare();
                ServersUnderTest.share(
                        "PostgreSQL of the tests",
                        RealDatabase::takesTurns,
                        shared.postgres::isAlive,
                        shared.postgres::said);
            } catch (IOException failure) {
                throw new UncheckedIOException("PostgreSQL for the tests did not start", failure);
            }
        }
        return shared;
    }

    /** Whether the tests of a class take turns on it. */
    static boolean takesTurns(Class<?> tests) {
        return AnnotationSupport.findRepeatableAnnotations(tests, ResourceLock.class).stream()
                .anyMatch(lock -> lock.value().equals(TURNS));
    }

    /** One of its own, for a test that kills it; whoever starts it closes it. */
    public static RealDatabase alone(String... settings) {
        Logger.getLogger("").setLevel(Level.WARNING);
        List<String> all = new ArrayList<>(List.of("shared_preload_libraries=pg_stat_statements"));
        all.addAll(List.of(settings));
        try {
            RealDatabase own = new RealDatabase(ThrowAwayPostgres.start(all.toArray(String[]::new)));
            own.prepare();
            return own;
        } catch (IOException failure) {
            throw new UncheckedIOException("PostgreSQL for a test did not start", failure);
        }
    }

    /** Ends one that stands alone. */
    public void close() {
        postgres.close();
    }

    private void prepare() {
        try (Connection connection = postgres.connect("postgres", "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("create role teranga_owner login password 'owner'");
            statement.execute("create role teranga_app login password 'app'");
            statement.execute("create role teranga_plumbing login password 'plumbing'");
            statement.execute("create database teranga owner teranga_owner");
        } catch (SQLException failure) {
            throw new IllegalStateException("the roles for the tests could not be made", failure);
        }
        countStatements();
        Migrations.migrate(
                url(), "teranga_owner", "owner", Map.of("application", "teranga_app", "plumbing", "teranga_plumbing"));
        copy();
    }

    /** The assembly has a database of its own, so that its jobs do not take the work of tests that have none. */
    private void copy() {
        try (Connection connection = postgres.connect("postgres", "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("create database assembled owner teranga_owner template teranga");
        } catch (SQLException failure) {
            throw new IllegalStateException("the database of the assembly could not be made", failure);
        }
    }

    /** So that a test can see whether a page asks once, or once for each row. */
    private void countStatements() {
        try (Connection connection = postgres.connect("teranga", "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("create extension pg_stat_statements");
        } catch (SQLException failure) {
            throw new IllegalStateException("the statements cannot be counted", failure);
        }
    }

    /** The address of the assembly's database, for JDBC. */
    public String addressOfAssembly() {
        return postgres.url("assembled");
    }

    private String url() {
        return postgres.url("teranga");
    }

    /** A connection as one of the roles, {@code teranga_app} or {@code teranga_plumbing}; as {@code postgres}, above row security. */
    public Connection connect(String role) throws SQLException {
        return DriverManager.getConnection(
                url() + "?stringtype=unspecified&reWriteBatchedInserts=true&logServerErrorDetail=false", role, "");
    }

    /** The pool of the plumbing role. */
    public DataSource plumbing() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url());
        source.setUser("teranga_plumbing");
        return source;
    }

    /** Opens a new association in the directory. */
    public Tenant newTenant() {
        UUID id = UUID.randomUUID();
        String slug = "test-" + id.toString().substring(24);
        Tenant tenant =
                new Tenant(id, slug, slug, TenantStatus.ACTIVE, List.of("fr", "en", "ar"), List.of("31"), "base");
        String sql = "insert into platform.tenant (id, slug, name, status, languages, regions, theme)"
                + " values (?, ?, ?, 'ACTIVE', '{fr,en,ar}', '{31}', 'base')";
        try (Connection connection = connect("teranga_plumbing");
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, id);
            insert.setString(2, slug);
            insert.setString(3, slug);
            insert.executeUpdate();
            return tenant;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
