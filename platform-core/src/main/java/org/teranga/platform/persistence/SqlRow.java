package org.teranga.platform.persistence;

import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/**
 * A row of which no record knows the columns, as of a table that was found in the database's own catalogue. Each value is a text as the
 * database writes it, or bytes.
 */
public final class SqlRow {
    private final Map<String, Integer> columns;
    private final @Nullable Object[] values;

    private SqlRow(Map<String, Integer> columns, @Nullable Object[] values) {
        this.columns = columns;
        this.values = values;
    }

    /** Reads rows with these columns. */
    static RowMapper<SqlRow> of(ResultSetMetaData sent) throws SQLException {
        Map<String, Integer> columns = new HashMap<>();
        boolean[] bytes = new boolean[sent.getColumnCount()];
        for (int at = 0; at < bytes.length; at++) {
            columns.put(sent.getColumnLabel(at + 1), at);
            bytes[at] = sent.getColumnType(at + 1) == Types.BINARY;
        }
        return (row, context) -> {
            @Nullable Object[] values = new Object[bytes.length];
            for (int at = 0; at < values.length; at++) {
                values[at] = bytes[at] ? row.getBytes(at + 1) : row.getString(at + 1);
            }
            return new SqlRow(columns, values);
        };
    }

    /** The text under this column; null where there is none. */
    public @Nullable String text(String column) {
        return (String) value(column);
    }

    /** The bytes under this column; null where there are none. */
    public byte @Nullable [] bytes(String column) {
        return (byte[]) value(column);
    }

    private @Nullable Object value(String column) {
        Integer at = columns.get(column);
        if (at == null) {
            throw new IllegalArgumentException("no column " + column + " among " + columns.keySet());
        }
        return values[at];
    }
}
