package org.teranga.platform.testing.published;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a description of the JSON interface says of each operation, and what is wrong with an answer or a request by it. */
public final class PublishedInterface {
    private static final String IN_THE_REPOSITORY =
            "distribution/webapp/src/main/resources/org/teranga/openapi/openapi.json";
    private static final String AT = "https://teranga.example/openapi.json";

    /** A part of a path that stands for a value; an encoded or broken one is hostile, and is refused before any operation. */
    private static final String VALUE = "[^/%;]+";

    private final JsonNode document;
    private final SchemaRegistry schemas;
    private final List<Operation> operations = new ArrayList<>();

    /**
     * One operation of the description.
     *
     * @param name    method and path as they are described: {@code get /api/v1/offers/{id}}
     * @param path    matches the paths that it answers
     * @param pointer where it stands in the document
     */
    private record Operation(String name, Pattern path, String pointer) {
        boolean answers(String method, String asked) {
            return name.startsWith(method.toLowerCase(Locale.ROOT) + " ")
                    && path.matcher(asked).matches();
        }
    }

    /**
     * What is sent or comes back, as far as it is described.
     *
     * @param contentType as the header says it; empty where there is none
     * @param body        text; empty where there is none
     */
    public record Message(String contentType, String body) {
        private String mediaType() {
            return contentType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        }

        private boolean isJson() {
            return mediaType().endsWith("json");
        }
    }

    /** @param json an OpenAPI 3.1 document */
    public PublishedInterface(String json) {
        document = read(json);
        ClosedObjects.in(document);
        Dialect dialect = Dialect.builder(Dialects.getOpenApi31())
                .keywords(Stream.of("openapi", "info", "servers", "tags", "security", "paths", "components")
                        .map(NonValidationKeyword::new)
                        .toList())
                .build();
        schemas = SchemaRegistry.withDialect(dialect, builder -> builder.schemas(Map.of(AT, document.toString())));
        document.path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(method -> operations.add(described(method, path.getKey()))));
        // A path without values is asked before one that has a value in the same place.
        operations.sort(Comparator.comparingInt(one -> one.name().split("\\{", -1).length));
    }

    /** The description that this repository ships. */
    public static PublishedInterface ofTheRepository() {
        try (InputStream in = Objects.requireNonNull(
                PublishedInterface.class.getClassLoader().getResourceAsStream(IN_THE_REPOSITORY),
                "the folder of the modules is not on the class path")) {
            return new PublishedInterface(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static JsonNode read(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException fault) {
            throw new IllegalArgumentException("no JSON: " + json, fault);
        }
    }

    private static Operation described(String method, String path) {
        StringBuilder expression = new StringBuilder();
        for (String part : path.substring(1).split("/")) {
            expression.append('/').append(part.startsWith("{") ? VALUE : Pattern.quote(part));
        }
        String pointer = "/paths/" + path.replace("/", "~1") + "/" + method;
        return new Operation(method + " " + path, Pattern.compile(expression + "/?"), pointer);
    }

    /**
     * The operation that a request asks for; empty where none is described.
     *
     * @param path as it stands in the request, without its query
     */
    public Optional<String> operation(String method, String path) {
        return operations.stream()
                .filter(one -> one.answers(method, path))
                .map(Operation::name)
                .findFirst();
    }

    /** What is wrong with an answer of an operation, in sentences; empty where nothing is. A status by {@code default} is not described. */
    public List<String> faults(String operation, int status, Message answer) {
        String here = pointer(operation) + "/responses/" + status;
        String shared = document.at(here).path("$ref").asText("");
        String response = shared.isEmpty() ? here : shared.substring(1);
        return document.at(response).isMissingNode() ? List.of("the status " + status) : faults(response, answer);
    }

    /** What is wrong with what an operation took, in sentences; empty where nothing is. */
    public List<String> faultsOfRequest(String operation, Message request) {
        return request.body().isEmpty() ? List.of() : faults(pointer(operation) + "/requestBody", request);
    }

    private List<String> faults(String place, Message message) {
        JsonNode content = document.at(place).path("content");
        if (content.isEmpty()) {
            return message.body().isEmpty() ? List.of() : List.of("a body");
        }
        if (!content.has(message.mediaType())) {
            return List.of("the content type '" + message.mediaType() + "'");
        }
        String schema = place + "/content/" + message.mediaType().replace("/", "~1") + "/schema";
        return message.isJson() ? faults(schema, message.body()) : List.of();
    }

    private String pointer(String operation) {
        return operations.stream()
                .filter(one -> one.name().equals(operation))
                .map(Operation::pointer)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing is described as " + operation));
    }

    /**
     * What is wrong with a piece of JSON by a schema of the description.
     *
     * @param pointer to the schema, from the root of the document: {@code /components/schemas/Offer}
     */
    public List<String> faults(String pointer, String json) {
        String fragment = pointer.replace("{", "%7B").replace("}", "%7D");
        return schemas
                .getSchema(SchemaLocation.of(AT + "#" + fragment))
                .validate(
                        json,
                        InputFormat.JSON,
                        execution -> execution.executionConfig(settings -> settings.formatAssertionsEnabled(true)))
                .stream()
                .map(fault -> (fault.getInstanceLocation() + " " + fault.getMessage()).strip())
                .toList();
    }
}
