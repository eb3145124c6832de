package org.teranga.training.testing;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** What a credential in one line says. */
public final class Signed {
    private Signed() {}

    public static JsonObject header(String jwt) {
        return object(decoded(jwt, 0));
    }

    public static JsonObject payload(String jwt) {
        return object(decoded(jwt, 1));
    }

    /** The names of the keys in a set, in their order. */
    public static List<String> keys(String set) {
        return object(set).getJsonArray("keys").getValuesAs(JsonObject.class).stream()
                .map(key -> key.getString("kid"))
                .toList();
    }

    public static JsonObject object(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static String decoded(String jwt, int part) {
        return new String(Base64.getUrlDecoder().decode(jwt.split("\\.")[part]), StandardCharsets.UTF_8);
    }
}
