package org.teranga.platform.form;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The raw answers of a request, field by field, as they were written: by a form or as JSON. Reading it never fails; what is wrong with it
 * is told by {@link FormReader}, all at once.
 *
 * @param values field to what was written in it, in order
 */
public record Answers(Map<String, List<String>> values) {
    /** Nothing was sent. */
    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        Map<String, List<String>> copy = new HashMap<>();
        values.forEach((field, written) -> copy.put(field, List.copyOf(written)));
        values = Map.copyOf(copy);
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

    /** The first answer of a field; empty where there is none. */
    public String first(String field) {
        return first(field, "");
    }

    /** The first answer of a field; this one where there is none. */
    public String first(String field, String otherwise) {
        List<String> answers = all(field);
        return answers.isEmpty() ? otherwise : answers.getFirst();
    }

    /** Whether the field was sent, be it empty. */
    public boolean has(String field) {
        return values.containsKey(field);
    }

    /** These answers, and those of others in their place. */
    public Answers with(Answers others) {
        Map<String, List<String>> all = new HashMap<>(values);
        all.putAll(others.values);
        return new Answers(all);
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
