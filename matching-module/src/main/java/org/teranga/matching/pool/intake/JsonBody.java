package org.teranga.matching.pool.intake;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import org.teranga.platform.json.Json;
import org.teranga.platform.refusal.Refusal;

/** A request's JSON, read as it is written, so that wrong types are faults of their fields and told with all others. */
public final class JsonBody {
    private JsonBody() {}

    /**
     * The object that was sent.
     *
     * @throws Refusal unreadable where it is no JSON object
     */
    public static JsonObject object(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            if (reader.readValue() instanceof JsonObject object) {
                return object;
            }
        } catch (JsonException unreadable) {
            throw Refusal.unreadable("problem.json");
        }
        throw Refusal.unreadable("problem.json");
    }
}
