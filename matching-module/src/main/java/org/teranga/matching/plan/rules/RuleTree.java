package org.teranga.matching.plan.rules;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON as the maps, lists, texts and numbers that {@link org.teranga.matching.engine.rule.RuleReading} reads. */
public final class RuleTree {
    private RuleTree() {}

    /** An object with all that is in it. */
    public static Map<String, Object> of(JsonObject json) {
        Map<String, Object> tree = new LinkedHashMap<>();
        json.forEach((key, value) -> tree.put(key, plain(value)));
        return tree;
    }

    /** What is none of the four, such as {@code null}, stays as it is, so that it is refused and not taken as absent. */
    private static Object plain(JsonValue value) {
        return switch (value) {
            case JsonObject object -> of(object);
            case JsonArray array ->
                List.copyOf(array.stream().map(RuleTree::plain).toList());
            case JsonString text -> text.getString();
            case JsonNumber number -> number.numberValue();
            default -> value;
        };
    }
}
