package org.teranga.tenantadmin.transfer.archive.table;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.teranga.platform.json.Json;
import org.teranga.platform.refusal.Refusal;

/**
 * The first entry of an archive, {@code archive.json}: all that must be known before its rows.
 *
 * @param format      of the archive; raised when an older Teranga could no longer read it
 * @param madeAt      when its snapshot was taken
 * @param schemas     the version of each schema
 * @param association which one
 * @param accounts    the ids of its members' accounts
 * @param secret      by which persons are found again; empty where the association has none
 * @param platform    the public key of the platform that says it signed it; empty where none does
 */
public record Header(
        int format,
        Instant madeAt,
        Map<String, String> schemas,
        AssociationFacts association,
        List<UUID> accounts,
        Optional<byte[]> secret,
        Optional<String> platform) {
    public static final String ENTRY = "archive.json";
    public static final int FORMAT = 2;

    public Header {
        schemas = Map.copyOf(schemas);
        accounts = List.copyOf(accounts);
    }

    public String json() {
        JsonObjectBuilder all = Json.createObjectBuilder().add("format", format).add("madeAt", madeAt.toString());
        JsonObjectBuilder versions = Json.createObjectBuilder();
        new TreeMap<>(schemas).forEach(versions::add);
        all.add("schemas", versions).add("association", association.json());
        all.add(
                "accounts",
                Json.createArrayBuilder(accounts.stream().map(UUID::toString).toList()));
        secret.ifPresent(bytes -> all.add("secret", Base64.getEncoder().encodeToString(bytes)));
        platform.ifPresent(key -> all.add("platform", key));
        return all.build() + "\n";
    }

    /** @throws Refusal invalid where it is none, or of a later format */
    public static Header parse(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject all = reader.readObject();
            int format = all.getInt("format");
            if (format > FORMAT) {
                throw Refusal.unprocessable("transfer.newer_format", format, FORMAT);
            }
            Map<String, String> schemas = new TreeMap<>();
            all.getJsonObject("schemas").forEach((schema, version) -> schemas.put(schema, word(version)));
            List<UUID> accounts = new ArrayList<>();
            all.getJsonArray("accounts").forEach(account -> accounts.add(UUID.fromString(word(account))));
            return new Header(
                    format,
                    Instant.parse(all.getString("madeAt")),
                    schemas,
                    AssociationFacts.parse(all.getJsonObject("association")),
                    accounts,
                    Optional.ofNullable(all.getString("secret", null)).map(Base64.getDecoder()::decode),
                    Optional.ofNullable(all.getString("platform", null)));
        } catch (JsonException
                | NullPointerException
                | ClassCastException
                | IllegalArgumentException
                | java.time.DateTimeException malformed) {
            throw Refusal.unprocessable("transfer.unreadable", ENTRY);
        }
    }

    private static String word(Object value) {
        return ((JsonString) value).getString();
    }

    static List<String> words(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }
}
