package org.teranga.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonPointer;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.teranga.openapi.OpenApiResource;
import org.teranga.platform.testing.published.PublishedInterface;

/**
 * Whoever reads the description of the JSON interface sees an example of everything that is sent and answered, and each is as its schema
 * says. An example stands with the operation or once with the schema; that of a list is made of one of what is in it, as readers of such
 * documents do.
 */
class OpenApiExamplesTest {
    private static final String TEXT = new String(new OpenApiResource().document(), UTF_8);
    private static final JsonObject DOCUMENT = read(TEXT);
    private static final PublishedInterface DESCRIPTION = new PublishedInterface(TEXT);

    @Test
    void everythingThatIsSentOrAnsweredHasAnExampleThatIsAsItIsDescribed() {
        List<String> faults = new ArrayList<>();
        DOCUMENT.getJsonObject("paths")
                .forEach((path, item) -> item.asJsonObject().forEach((method, described) -> {
                    String place = "/paths/" + path.replace("/", "~1") + "/" + method;
                    JsonObject operation = described.asJsonObject();
                    message(place + "/requestBody", operation.get("requestBody"), faults);
                    operation.getJsonObject("responses").forEach((status, answer) -> {
                        if (!answer.asJsonObject().containsKey("$ref")) {
                            message(place + "/responses/" + status, answer, faults);
                        }
                    });
                }));
        DOCUMENT.getJsonObject("components")
                .getJsonObject("responses")
                .forEach((name, answer) -> message("/components/responses/" + name, answer, faults));
        assertThat(faults).isEmpty();
    }

    @Test
    void everyExampleOfASchemaIsAsTheSchemaSays() {
        List<String> faults = new ArrayList<>();
        DOCUMENT.getJsonObject("components").getJsonObject("schemas").forEach((name, schema) -> {
            if (schema.asJsonObject().containsKey("examples")) {
                schema.asJsonObject()
                        .getJsonArray("examples")
                        .forEach(example -> check("/components/schemas/" + name, example, faults));
            }
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void anObjectOfWhichNothingIsToldSaysWhy() {
        List<String> silent = new ArrayList<>();
        open("", DOCUMENT, silent);
        assertThat(silent).isEmpty();
    }

    private static void open(String place, JsonValue value, List<String> silent) {
        if (value instanceof JsonArray list) {
            list.forEach(one -> open(place, one, silent));
        } else if (value instanceof JsonObject object) {
            boolean told = Stream.of("properties", "additionalProperties", "description")
                    .anyMatch(object::containsKey);
            if (Json.createValue("object").equals(object.get("type")) && !told) {
                silent.add(place);
            }
            object.forEach((key, one) -> open(place + "/" + key, one, silent));
        }
    }

    private static void message(String place, JsonValue message, List<String> faults) {
        if (message == null || !message.asJsonObject().containsKey("content")) {
            return;
        }
        message.asJsonObject().getJsonObject("content").forEach((type, described) -> {
            JsonObject media = described.asJsonObject();
            Optional<JsonValue> example =
                    Optional.ofNullable(media.get("example")).or(() -> example(media.getJsonObject("schema")));
            example.ifPresentOrElse(
                    one -> check(place + "/content/" + type.replace("/", "~1") + "/schema", one, faults),
                    () -> faults.add(place + " " + type + " has no example"));
        });
    }

    private static void check(String schema, JsonValue example, List<String> faults) {
        DESCRIPTION.faults(schema, example.toString()).forEach(fault -> faults.add(schema + " " + fault));
    }

    private static Optional<JsonValue> example(JsonObject schema) {
        if (schema.containsKey("examples")) {
            return Optional.of(schema.getJsonArray("examples").getFirst());
        }
        if (schema.containsKey("$ref")) {
            JsonPointer target = Json.createPointer(schema.getString("$ref").substring(1));
            return example(target.getValue(DOCUMENT).asJsonObject());
        }
        if (schema.containsKey("items")) {
            return example(schema.getJsonObject("items"))
                    .map(one -> Json.createArrayBuilder().add(one).build());
        }
        if (schema.containsKey("allOf")) {
            return together(schema.getJsonArray("allOf").getValuesAs(JsonObject.class));
        }
        return page(schema);
    }

    private static Optional<JsonValue> together(List<JsonObject> parts) {
        JsonObjectBuilder whole = Json.createObjectBuilder();
        for (JsonObject part : parts) {
            Optional<JsonValue> example = example(part);
            if (example.isEmpty()) {
                return example;
            }
            whole.addAll(Json.createObjectBuilder(example.get().asJsonObject()));
        }
        return Optional.of(whole.build());
    }

    /** One page of a list. */
    private static Optional<JsonValue> page(JsonObject schema) {
        JsonObject fields =
                schema.getOrDefault("properties", JsonValue.EMPTY_JSON_OBJECT).asJsonObject();
        return fields.keySet().equals(Set.of("items", "total"))
                ? example(fields.getJsonObject("items"))
                        .map(items -> Json.createObjectBuilder()
                                .add("items", items)
                                .add("total", 1)
                                .build())
                : Optional.empty();
    }

    private static JsonObject read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
