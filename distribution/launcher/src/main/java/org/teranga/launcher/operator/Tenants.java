package org.teranga.launcher.operator;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Associations as the management port tells of them, in words. */
final class Tenants {
    static final String PATH = "/operator/tenants";

    private Tenants() {}

    /** The address of one association. */
    static String pathOf(String slug) {
        return PATH + "/" + encoded(slug);
    }

    static String encoded(String slug) {
        return URLEncoder.encode(slug, StandardCharsets.UTF_8);
    }

    /** A line for each, in columns. */
    static List<String> table(List<JsonObject> tenants) {
        if (tenants.isEmpty()) {
            return List.of("No association is open; ./teranga tenant create opens one.");
        }
        int width = tenants.stream()
                .mapToInt(tenant -> tenant.getString("slug").length())
                .max()
                .orElse(0);
        String format = "%-" + width + "s  %-9s  %s  (%s)";
        return tenants.stream()
                .map(tenant -> format.formatted(
                        tenant.getString("slug"),
                        tenant.getString("status", ""),
                        tenant.getString("name", ""),
                        tenant.getString("address", "")))
                .toList();
    }

    /** A line for each thing that is known of one. */
    static List<String> details(JsonObject tenant) {
        return tenant.entrySet().stream()
                .filter(entry -> entry.getValue().getValueType() != JsonValue.ValueType.OBJECT)
                .map(entry -> "%-10s %s".formatted(entry.getKey(), plain(entry)))
                .toList();
    }

    private static String plain(Map.Entry<String, JsonValue> entry) {
        return entry.getValue().getValueType() == JsonValue.ValueType.ARRAY
                ? entry.getValue().asJsonArray().stream().map(Tenants::word).collect(Collectors.joining(", "))
                : word(entry.getValue());
    }

    private static String word(JsonValue value) {
        return value instanceof JsonString text ? text.getString() : value.toString();
    }
}
