package org.teranga.platform.persistence;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One statement, its values given by name and its rows read by name: {@code Database.sql(…).bind("id", id).first(Row.class)}. A row is a
 * record whose components have the names of the columns ({@code granted_at} is {@code grantedAt}), each column once and no other; or, of one
 * column, the type of its value; where no record knows the columns, a {@link SqlRow}. Besides plain values, a column can be an id of the
 * domain (a record of one {@code UUID value}), a constant of an enum by its name in any case, or a list. It is run by the last call, once.
 */
public final class SqlStatement implements SqlValues {
    private Engine engine;
    private final String sql;
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    SqlStatement(Engine engine, String sql) {
        this.engine = engine;
        this.sql = sql;
    }

    @Override
    public SqlStatement bind(String name, @Nullable Object value) {
        values.put(name, value);
        return this;
    }

    @Override
    public SqlStatement bindIds(String name, Collection<UUID> ids) {
        values.put(name, new SqlArray("uuid", ids.toArray()));
        return this;
    }

    @Override
    public SqlStatement bindTexts(String name, Collection<String> texts) {
        values.put(name, new SqlArray("text", texts.toArray()));
        return this;
    }

    @Override
    public SqlStatement bindBytes(String name, Collection<byte[]> bytes) {
        values.put(name, new SqlArray("bytea", bytes.toArray(byte[][]::new)));
        return this;
    }

    /** Gives it up where the database takes longer than this, to the second: what asks whether it is there must not wait for it. */
    public SqlStatement within(Duration patience) {
        engine = engine.within(patience);
        return this;
    }

    /**
     * All rows, in the order of the statement.
     *
     * @throws DatabaseFailed           where the database refuses or is away; the transaction is lost then
     * @throws IllegalArgumentException where the columns are not those of the record
     */
    public <T> List<T> list(Class<T> row) {
        return engine.list(sql, values, row);
    }

    /**
     * As {@link #list}, at most so many at a time and as they come: for rows that are too many to be held at once.
     *
     * @param work gets them, in a list that is of no use afterwards; further statements may be run in it
     * @return how many rows there were
     */
    public <T> long batches(Class<T> row, int most, Consumer<List<T>> work) {
        List<T> waiting = new ArrayList<>();
        long[] count = {0};
        engine.each(sql, values, row, most, one -> {
            waiting.add(one);
            if (waiting.size() == most) {
                count[0] += give(waiting, work);
            }
        });
        return count[0] + give(waiting, work);
    }

    private static <T> int give(List<T> waiting, Consumer<List<T>> work) {
        int given = waiting.size();
        if (given > 0) {
            work.accept(waiting);
        }
        waiting.clear();
        return given;
    }

    /** As {@link #list}, the first row; empty where there is none, or where the one value of it is null. */
    public <T> Optional<T> first(Class<T> row) {
        List<T> all = list(row);
        return all.isEmpty() ? Optional.empty() : Optional.ofNullable(all.getFirst());
    }

    /**
     * As {@link #list}, where there is exactly one row, as of a count.
     *
     * @throws IllegalStateException where there is none, or more
     */
    public <T> T one(Class<T> row) {
        List<T> all = list(row);
        if (all.size() != 1) {
            throw new IllegalStateException(all.size() + " rows instead of one");
        }
        return all.getFirst();
    }

    /** Whether there is a row. */
    public boolean any() {
        return engine.any(sql, values);
    }

    /**
     * Changes rows.
     *
     * @return how many
     * @throws DatabaseFailed as {@link #list}
     */
    public int update() {
        return engine.update(sql, values);
    }

    /**
     * Changes rows by the same statement for each of many, a thousand at a time.
     *
     * @param give gives the values of each, beside those that are given for all
     */
    public <R> void updateEach(Iterable<R> rows, BiConsumer<R, SqlValues> give) {
        engine.updateEach(sql, rows, row -> {
            SqlStatement own = new SqlStatement(engine, sql);
            own.values.putAll(values);
            give.accept(row, own);
            return own.values;
        });
    }

    /** A list as PostgreSQL has it: the name of what it is of, and its elements. */
    record SqlArray(String type, @Nullable Object[] elements) {}
}
