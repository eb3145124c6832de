package org.teranga.platform.testing.published;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Closes the objects of a description: a field that is not described becomes a fault. What is published stays open, so that programs of
 * today read the answers of tomorrow; a test wants to hear of every field. Only the place where a schema is used is closed, never a part
 * of {@code allOf} or a named schema itself: each part would refuse the fields of the others.
 */
final class ClosedObjects {
    private static final List<String> OF_NAMED_SCHEMAS = List.of("properties", "patternProperties", "$defs");
    private static final List<String> OF_WHAT_IS_WITHIN = List.of("items", "additionalProperties", "contains");
    private static final List<String> OF_PARTS = List.of("allOf", "anyOf", "oneOf");

    private final JsonNode document;

    private ClosedObjects(JsonNode document) {
        this.document = document;
    }

    /** Closes all of a document, in place. */
    static void in(JsonNode document) {
        ClosedObjects closing = new ClosedObjects(document);
        document.path("components").path("schemas").forEach(schema -> closing.within(schema));
        document.path("components").path("responses").forEach(closing::message);
        document.path("paths")
                .forEach(path -> path.forEach(operation -> {
                    closing.message(operation.path("requestBody"));
                    operation.path("responses").forEach(closing::message);
                }));
    }

    private void message(JsonNode message) {
        message.path("content").forEach(media -> use(media.path("schema")));
    }

    /** A place where values of this schema are met. */
    private void use(JsonNode schema) {
        within(schema);
        if (schema instanceof ObjectNode object && describesFields(schema)) {
            object.put("unevaluatedProperties", false);
        }
    }

    private void within(JsonNode schema) {
        if (!schema.isObject()) {
            return;
        }
        OF_NAMED_SCHEMAS.forEach(keyword -> schema.path(keyword).forEach(this::use));
        OF_WHAT_IS_WITHIN.forEach(keyword -> use(schema.path(keyword)));
        schema.path("prefixItems").forEach(this::use);
        OF_PARTS.forEach(keyword -> schema.path(keyword).forEach(this::within));
    }

    private boolean describesFields(JsonNode schema) {
        if (schema.has("properties")) {
            return true;
        }
        String reference = schema.path("$ref").asText("");
        if (!reference.isEmpty()) {
            return describesFields(document.at(reference.substring(1)));
        }
        return OF_PARTS.stream().anyMatch(keyword -> {
            for (JsonNode part : schema.path(keyword)) {
                if (describesFields(part)) {
                    return true;
                }
            }
            return false;
        });
    }
}
