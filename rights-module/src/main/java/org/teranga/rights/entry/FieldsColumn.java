package org.teranga.rights.entry;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.teranga.platform.json.Json;

/** A form as the database keeps it. */
@Converter
public class FieldsColumn implements AttributeConverter<Map<String, List<String>>, String> {
    @Override
    public String convertToDatabaseColumn(Map<String, List<String>> fields) {
        JsonObjectBuilder all = Json.createObjectBuilder();
        fields.forEach((field, values) -> {
            JsonArrayBuilder one = Json.createArrayBuilder();
            values.forEach(one::add);
            all.add(field, one);
        });
        return all.build().toString();
    }

    @Override
    public Map<String, List<String>> convertToEntityAttribute(String json) {
        Map<String, List<String>> form = new HashMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            reader.readObject().forEach((field, values) -> form.put(field, texts(values)));
        }
        return Map.copyOf(form);
    }

    /** Anybody may have written what came with an archive: what is no text is left out. */
    private static List<String> texts(JsonValue values) {
        return values instanceof JsonArray array
                ? array.stream()
                        .filter(JsonString.class::isInstance)
                        .map(text -> ((JsonString) text).getString())
                        .toList()
                : List.of();
    }
}
