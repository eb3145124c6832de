package org.teranga.platform.content.sharing;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.platform.content.Source;
import org.teranga.platform.json.Json;

/** Shared content as it lies in the directory: JSON, the same bytes for the same content. */
final class SharedJson {
    private SharedJson() {}

    static String write(SharedContent content) {
        JsonArrayBuilder labels = Json.createArrayBuilder();
        new TreeSet<>(content.labels()).forEach(labels::add);
        JsonArrayBuilder sections = Json.createArrayBuilder();
        content.sections().forEach(section -> sections.add(section(section)));
        JsonObjectBuilder object = Json.createObjectBuilder()
                .add("language", content.language())
                .add("topic", content.topic())
                .add("labels", labels)
                .add("notice", content.notice())
                .add("verifyAfterDays", content.verifyAfterDays());
        if (content.verifiedAt() != null && content.verifyBy() != null) {
            object.add("verifiedAt", content.verifiedAt().toString())
                    .add("verifyBy", content.verifyBy().toString());
        }
        return object.add("sections", sections).build().toString();
    }

    private static JsonObjectBuilder section(SharedContent.SharedSection section) {
        JsonArrayBuilder texts = Json.createArrayBuilder();
        section.texts()
                .forEach(text -> texts.add(Json.createObjectBuilder()
                        .add("language", text.language())
                        .add("number", text.number())
                        .add("current", text.current())
                        .add("title", text.title())
                        .add("content", text.content())
                        .add("sources", Source.write(text.sources()))
                        .add("machine", text.machine())
                        .add("spoken", text.spoken())));
        return Json.createObjectBuilder()
                .add("id", section.id().toString())
                .add("key", section.key())
                .add("texts", texts);
    }

    static SharedContent read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            return new SharedContent(
                    object.getString("language"),
                    object.getString("topic"),
                    labels(object.getJsonArray("labels")),
                    object.getString("notice"),
                    object.getInt("verifyAfterDays"),
                    object.containsKey("verifiedAt") ? Instant.parse(object.getString("verifiedAt")) : null,
                    object.containsKey("verifyBy") ? LocalDate.parse(object.getString("verifyBy")) : null,
                    object.getJsonArray("sections").getValuesAs(JsonObject.class).stream()
                            .map(SharedJson::section)
                            .toList());
        }
    }

    private static Set<String> labels(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .collect(Collectors.toSet());
    }

    private static SharedContent.SharedSection section(JsonObject object) {
        return new SharedContent.SharedSection(
                UUID.fromString(object.getString("id")),
                object.getString("key"),
                object.getJsonArray("texts").getValuesAs(JsonObject.class).stream()
                        .map(text -> new SharedContent.SharedText(
                                text.getString("language"),
                                text.getInt("number"),
                                text.getBoolean("current"),
                                text.getString("title"),
                                text.getString("content"),
                                Source.read(text.getString("sources")),
                                text.getBoolean("machine"),
                                text.getBoolean("spoken")))
                        .toList());
    }
}
