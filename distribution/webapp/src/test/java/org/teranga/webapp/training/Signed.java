package org.teranga.webapp.training;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** What a credential in one line says. */
final class Signed {
    private Signed() {}

    static JsonObject header(String jwt) {
        return object(decoded(jwt, 0));
    }

    static JsonObject payload(String jwt) {
        return object(decoded(jwt, 1));
    }

    /** The names of the keys in a set, in their order. */
    static List<String> keys(String set) {
        return object(set).getJsonArray("keys").getValuesAs(JsonObject.class).stream()
                .map(key -> key.getString("kid"))
                .toList();
    }

    static JsonObject object(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static String decoded(String jwt, int part) {
        return new String(Base64.getUrlDecoder().decode(jwt.split("\\.")[part]), StandardCharsets.UTF_8);
    }
}
