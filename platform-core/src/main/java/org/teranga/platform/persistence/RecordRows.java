package org.teranga.platform.persistence;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads rows as Jdbi does, and looks at their columns before the first one; how a record is made of them is found out once. */
record RecordRows<T>(Class<T> row) implements RowMapper<T> {
    private static final Map<Shape, RowMapper<?>> KNOWN = new ConcurrentHashMap<>();

    @Override
    public T map(ResultSet set, StatementContext context) throws SQLException {
        return specialize(set, context).map(set, context);
    }

    @Override
    @SuppressWarnings("unchecked") // under a class stands what reads it
    public RowMapper<T> specialize(ResultSet set, StatementContext context) throws SQLException {
        if (row == SqlRow.class) {
            return (RowMapper<T>) SqlRow.of(set.getMetaData());
        }
        Shape shape = new Shape(row, columns(set.getMetaData()));
        RowMapper<?> known = KNOWN.get(shape);
        if (known == null) {
            shape.check();
            known = context.findMapperFor(row)
                    .orElseThrow(() -> new IllegalArgumentException("no row is read as " + row))
                    .specialize(set, context);
            KNOWN.put(shape, known);
        }
        return (RowMapper<T>) known;
    }

    private static List<String> columns(ResultSetMetaData sent) throws SQLException {
        String[] labels = new String[sent.getColumnCount()];
        for (int at = 0; at < labels.length; at++) {
            labels[at] = sent.getColumnLabel(at + 1);
        }
        return List.of(labels);
    }

    /** What a statement sends, and as what it is read. */
    private record Shape(Class<?> row, List<String> columns) {
        /** A record has a component for each column, and no other: Jdbi says so only where there is a row. */
        void check() {
            if (!fits()) {
                throw new IllegalArgumentException("the columns " + columns + " are not those of " + row.getName());
            }
        }

        private boolean fits() {
            if (Engine.isOneValue(row)) {
                return columns.size() == 1;
            }
            return Stream.of(row.getRecordComponents())
                    .map(component -> component.getName().toLowerCase(Locale.ROOT))
                    .sorted()
                    .toList()
                    .equals(columns.stream()
                            .map(column -> column.replace("_", "").toLowerCase(Locale.ROOT))
                            .sorted()
                            .toList());
        }
    }
}
