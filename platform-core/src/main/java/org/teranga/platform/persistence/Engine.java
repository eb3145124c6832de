package org.teranga.platform.persistence;

import java.lang.reflect.Type;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.generic.GenericTypes;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jspecify.annotations.Nullable;

/** Runs statements by Jdbi, on connections and in transactions that others begin and end. */
final class Engine {
    private static final int BATCH = 1_000;
    private static final ThreadLocal<@Nullable Connection> LENT = new ThreadLocal<>();
    private static final Jdbi JDBI = jdbi();

    private final Lender lender;
    private final Duration patience;

    Engine(Lender lender) {
        this(lender, Duration.ZERO);
    }

    private Engine(Lender lender, Duration patience) {
        this.lender = lender;
        this.patience = patience;
    }

    /** One that gives up a statement after this. */
    Engine within(Duration longest) {
        return new Engine(lender, longest);
    }

    /** Lends one connection as often as it is asked. */
    static Lender over(Connection connection) {
        return new Lender() {
            @Override
            public <T> T lend(SystemPool.Work<T> work) {
                try {
                    return work.on(connection);
                } catch (SQLException failure) {
                    throw new DatabaseFailed(failure);
                }
            }
        };
    }

    <T> List<T> list(String sql, Map<String, @Nullable Object> values, Class<T> row) {
        return on(handle -> bound(handle.createQuery(sql), values)
                .map(new RecordRows<>(row))
                .list());
    }

    <T> void each(String sql, Map<String, @Nullable Object> values, Class<T> row, int most, Consumer<T> work) {
        on(handle -> {
            bound(handle.createQuery(sql).setFetchSize(most), values)
                    .map(new RecordRows<>(row))
                    .forEach(work);
            return true;
        });
    }

    boolean any(String sql, Map<String, @Nullable Object> values) {
        return on(handle -> bound(handle.createQuery(sql), values)
                .map((row, context) -> true)
                .findFirst()
                .isPresent());
    }

    int update(String sql, Map<String, @Nullable Object> values) {
        return on(handle -> bound(handle.createUpdate(sql), values).execute());
    }

    <R> void updateEach(String sql, Iterable<R> rows, Function<R, Map<String, @Nullable Object>> values) {
        on(handle -> {
            PreparedBatch batch = handle.prepareBatch(sql);
            for (R row : rows) {
                bound(batch, values.apply(row)).add();
                if (batch.size() == BATCH) {
                    batch.execute();
                }
            }
            batch.execute();
            return true;
        });
    }

    private static <S extends org.jdbi.v3.core.statement.SqlStatement<S>> S bound(
            S statement, Map<String, @Nullable Object> values) {
        values.forEach((name, value) -> statement.bind(name, argument(value)));
        return statement;
    }

    private static Argument argument(@Nullable Object value) {
        return switch (value) {
            case Instant moment -> (at, statement, context) -> statement.setObject(at, moment.atOffset(ZoneOffset.UTC));
            case SqlStatement.SqlArray list ->
                (at, statement, context) ->
                        statement.setArray(at, statement.getConnection().createArrayOf(list.type(), list.elements()));
            case null, default -> (at, statement, context) -> statement.setObject(at, value);
        };
    }

    private <T> T on(Function<Handle, T> work) {
        return lender.lend(connection -> {
            Connection before = LENT.get();
            LENT.set(connection);
            try (Handle handle = JDBI.open()) {
                if (patience.isPositive()) {
                    handle.configure(SqlStatements.class, all -> all.setQueryTimeout((int) patience.toSeconds()));
                }
                return work.apply(handle);
            } catch (JdbiException failure) {
                if (failure.getCause() instanceof SQLException refused) {
                    throw refused;
                }
                throw failure;
            } finally {
                LENT.set(before);
            }
        });
    }

    private static Jdbi jdbi() {
        Jdbi jdbi = Jdbi.create(new Borrowed());
        jdbi.configure(Handles.class, handles -> handles.setForceEndTransactions(false));
        // Closed with the handle, also where a record did not fit and no row was read.
        jdbi.configure(SqlStatements.class, all -> all.setAttachAllStatementsForCleanup(true));
        // Its own words hold the values, which are people's.
        jdbi.configure(StatementExceptions.class, said -> said.setMessageRendering(any -> "the statement failed"));
        jdbi.registerRowMapper(Engine::ofRecord);
        jdbi.registerColumnMapper(new DomainIds());
        // Jdbi's own reading makes a result set of each list.
        jdbi.registerColumnMapper(new GenericType<List<String>>() {}, (row, at, context) -> {
            Array texts = row.getArray(at);
            return texts == null ? null : Arrays.asList((String[]) texts.getArray());
        });
        jdbi.registerColumnMapper(Instant.class, (row, at, context) -> {
            OffsetDateTime moment = row.getObject(at, OffsetDateTime.class);
            return moment == null ? null : moment.toInstant();
        });
        jdbi.registerColumnMapper(LocalDate.class, (row, at, context) -> row.getObject(at, LocalDate.class));
        jdbi.registerColumnMapper(LocalDateTime.class, (row, at, context) -> row.getObject(at, LocalDateTime.class));
        return jdbi;
    }

    private static Optional<RowMapper<?>> ofRecord(Type type, ConfigRegistry config) {
        Class<?> row = GenericTypes.getErasedType(type);
        return isOneValue(row) ? Optional.empty() : Optional.of(ConstructorMapper.of(row));
    }

    static boolean isOneValue(Class<?> row) {
        return !row.isRecord() || DomainIds.has(row);
    }

    /** Gives a connection for as long as the work lasts; says {@link DatabaseFailed} where it, or the work on it, fails. */
    interface Lender {
        <T> T lend(SystemPool.Work<T> work);
    }

    /** The connection that was lent to this thread; who lent it closes it. */
    private static final class Borrowed implements ConnectionFactory {
        @Override
        public Connection openConnection() {
            Connection lent = LENT.get();
            if (lent == null) {
                throw new IllegalStateException("no connection was lent to this thread");
            }
            return lent;
        }

        @Override
        public void closeConnection(Connection lent) {
            // It is not ours.
        }
    }
}
