package org.teranga.platform.form;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was sent, field by field, as it was written: by a form or as JSON. FormReader it never fails; what is wrong with it is told by
 * {@link FormReader}, all at once.
 *
 * @param values field to what was written in it, in order
 */
public record Answers(Map<String, List<String>> values) {
    public Answers {
        values = Map.copyOf(values);
    }

    /** A form's fields. */
    public static Answers of(MultivaluedMap<String, String> form) {
        Map<String, List<String>> values = new HashMap<>();
        form.forEach((field, written) -> values.put(field, List.copyOf(written)));
        return new Answers(values);
    }

    /** One answer a field. */
    public static Answers of(Map<String, String> single) {
        Map<String, List<String>> values = new HashMap<>();
        single.forEach((field, written) -> values.put(field, List.of(written)));
        return new Answers(values);
    }

    /** A JSON object: texts, numbers and truths as they are written, lists as several answers; null is no answer. */
    public static Answers of(JsonObject object) {
        Map<String, List<String>> values = new HashMap<>();
        object.forEach((field, value) -> values.put(field, written(value)));
        return new Answers(values);
    }

    /** The answers of one field; empty where there is none. */
    public List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    /** The answers to these fields alone. */
    public Answers only(Set<String> fields) {
        Map<String, List<String>> some = new HashMap<>(values);
        some.keySet().retainAll(fields);
        return new Answers(some);
    }

    private static List<String> written(JsonValue value) {
        return switch (value) {
            case JsonString text -> List.of(text.getString());
            case JsonNumber number -> List.of(number.toString());
            case JsonArray list ->
                list.stream().flatMap(item -> written(item).stream()).toList();
            default -> value == JsonValue.NULL ? List.of() : List.of(value.toString());
        };
    }
}
