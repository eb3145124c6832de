package org.teranga.platform.persistence;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.json.Json;

/** Texts by name as a {@code jsonb} object of PostgreSQL. */
@Converter
public class AnswersColumn implements AttributeConverter<Map<String, String>, Object> {
    /** The object as JSON; the driver leaves its type to the server. */
    @Override
    public Object convertToDatabaseColumn(@Nullable Map<String, String> answers) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        if (answers != null) {
            new TreeMap<String, String>(answers).forEach(object::add);
        }
        return object.build().toString();
    }

    @Override
    public Map<String, String> convertToEntityAttribute(@Nullable Object column) {
        return column == null ? Map.of() : read(column.toString());
    }

    /** The texts of such an object; whatever else stands in it is left out. */
    public static Map<String, String> read(String object) {
        if (object.equals("{}")) {
            return Map.of();
        }
        Map<String, String> answers = new HashMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(object))) {
            reader.readObject().forEach((name, value) -> {
                if (value instanceof JsonString text) {
                    answers.put(name, text.getString());
                }
            });
        }
        return Map.copyOf(answers);
    }
}
