package org.teranga.platform.testing.house;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantConnection;

/**
 * SQL with values by position, for what tests prepare and look at, in the running transaction of the association that is open. It names no
 * association, so that a test sees what row security alone lets through.
 */
@ApplicationScoped
public class TenantSql {
    private static final int BATCH = 1_000;

    private final TenantConnection connection;

    @Inject
    TenantSql(TenantConnection connection) {
        this.connection = connection;
    }

    /** Writes what entities hold and the database does not have yet, for statements that are to find it. */
    public void flush() {
        connection.flush();
    }

    /**
     * Changes rows.
     *
     * @return how many
     * @throws DatabaseFailed where the database refuses or is away; the transaction is lost then
     */
    public int change(String sql, @Nullable Object... values) {
        return connection.call(jdbc -> {
            try (PreparedStatement statement = prepared(jdbc, sql, values)) {
                return statement.executeUpdate();
            }
        });
    }

    /**
     * Writes many rows by the same statement.
     *
     * @param rows the values of each
     */
    public void batch(String sql, Iterable<? extends @Nullable Object[]> rows) {
        connection.run(jdbc -> {
            try (PreparedStatement statement = jdbc.prepareStatement(sql)) {
                int waiting = 0;
                for (Object[] row : rows) {
                    bind(statement, row);
                    statement.addBatch();
                    if (++waiting % BATCH == 0) {
                        statement.executeBatch();
                    }
                }
                statement.executeBatch();
            }
        });
    }

    /** All rows of a query. */
    public <T> List<T> list(String sql, Row<T> row, @Nullable Object... values) {
        return connection.call(jdbc -> {
            try (PreparedStatement statement = prepared(jdbc, sql, values);
                    ResultSet result = statement.executeQuery()) {
                List<T> all = new ArrayList<>();
                while (result.next()) {
                    all.add(row.of(result));
                }
                return all;
            }
        });
    }

    /** The first row of a query, if it has one. */
    public <T> Optional<T> first(String sql, Row<T> row, @Nullable Object... values) {
        return list(sql, row, values).stream().findFirst();
    }

    private static PreparedStatement prepared(Connection jdbc, String sql, @Nullable Object... values)
            throws SQLException {
        PreparedStatement statement = jdbc.prepareStatement(sql);
        bind(statement, values);
        return statement;
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            statement.setObject(i + 1, value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value);
        }
    }

    /** Reads one row. */
    @FunctionalInterface
    public interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }
}
