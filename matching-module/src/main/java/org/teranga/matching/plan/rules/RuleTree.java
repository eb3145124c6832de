package org.teranga.matching.plan.rules;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.teranga.platform.json.Json;

/** JSON as the maps, lists, texts and numbers that {@link org.teranga.matching.engine.rule.RuleReading} reads. */
public final class RuleTree {
    private static final String KINDS = "kinds";

    /** Within the whole, and within {@code kinds}. */
    private static final int DEPTH_OF_KINDS = 3;

    private RuleTree() {}

    /** An object with all that is in it. */
    public static Map<String, Object> of(JsonObject json) {
        Map<String, Object> tree = new LinkedHashMap<>();
        json.forEach((key, value) -> tree.put(key, plain(value)));
        return tree;
    }

    /**
     * The kinds of help that a text gives more than once, each once; all of {@code kinds} where that itself stands there more than once. An
     * object knows of the last one only.
     *
     * @param json a text that can be read as an object
     */
    public static List<String> kindsTwice(String json) {
        Set<String> seen = new HashSet<>();
        Set<String> twice = new LinkedHashSet<>();
        try (JsonParser parser = Json.createParser(new StringReader(json))) {
            List<String> path = new ArrayList<>(List.of(""));
            while (parser.hasNext()) {
                switch (parser.next()) {
                    case KEY_NAME -> {
                        path.set(path.size() - 1, parser.getString());
                        boolean ofKind =
                                path.size() == DEPTH_OF_KINDS && path.get(1).equals(KINDS);
                        boolean isAll =
                                path.size() == DEPTH_OF_KINDS - 1 && path.get(1).equals(KINDS);
                        if ((ofKind || isAll) && !seen.add(path.getLast())) {
                            twice.add(path.getLast());
                        }
                    }
                    case START_OBJECT, START_ARRAY -> path.add("");
                    case END_OBJECT, END_ARRAY -> path.removeLast();
                    default -> {}
                }
            }
        }
        return List.copyOf(twice);
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
