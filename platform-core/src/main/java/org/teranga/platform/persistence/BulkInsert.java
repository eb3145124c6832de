package org.teranga.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.json.Json;

/**
 * Inserts many rows of a tenant's table with one statement, for imports: the rows travel as one JSON document, so that the database
 * parses and plans once and not for each row.
 */
@ApplicationScoped
public class BulkInsert {
    private final TenantDatabase database;

    @Inject
    public BulkInsert(TenantDatabase database) {
        this.database = database;
    }

    /**
     * Inserts rows in the running transaction.
     *
     * @param table its name with its schema; ours, never a user's
     * @param rows  column to value, all with the same columns: texts, numbers, truths, bytes, lists of texts, texts by name, null, and what its own text
     *              says as the database reads it (ids, days, moments)
     */
    public void into(String table, List<Map<String, @Nullable Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        String columns = String.join(", ", rows.getFirst().keySet());
        database.sql("insert into " + table + " (tenant_id, " + columns + ") select :tenant, " + columns
                        + " from json_populate_recordset(cast(null as " + table + "), cast(:rows as json)) returning 1")
                .bind("rows", document(rows))
                .list(Integer.class);
    }

    static String document(List<Map<String, @Nullable Object>> rows) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (Map<String, @Nullable Object> row : rows) {
            JsonObjectBuilder object = Json.createObjectBuilder();
            row.forEach((column, value) -> add(object, column, value));
            all.add(object);
        }
        return all.build().toString();
    }

    private static void add(JsonObjectBuilder object, String column, @Nullable Object value) {
        switch (value) {
            case null -> object.addNull(column);
            case Integer number -> object.add(column, number);
            case Long number -> object.add(column, number);
            case Boolean truth -> object.add(column, truth);
            case byte[] bytes -> object.add(column, "\\x" + HexFormat.of().formatHex(bytes));
            case Collection<?> texts -> {
                JsonArrayBuilder list = Json.createArrayBuilder();
                texts.forEach(text -> list.add(text.toString()));
                object.add(column, list);
            }
            case Map<?, ?> texts -> {
                JsonObjectBuilder inner = Json.createObjectBuilder();
                texts.forEach((name, text) -> inner.add(name.toString(), text.toString()));
                object.add(column, inner);
            }
            default -> object.add(column, value.toString());
        }
    }
}
