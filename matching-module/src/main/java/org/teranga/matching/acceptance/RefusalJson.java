package org.teranga.matching.acceptance;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import org.teranga.matching.engine.criterion.Message;
import org.teranga.matching.placement.PlacementRefusal;
import org.teranga.matching.plan.rules.DetailJson;
import org.teranga.platform.json.Json;

/** A refusal as it lies in the database, without words. */
final class RefusalJson {
    private static final String KEY = "key";
    private static final String ARGUMENTS = "arguments";
    private static final String SAYS = "says";

    private RefusalJson() {}

    static String write(PlacementRefusal refusal) {
        JsonObjectBuilder json = Json.createObjectBuilder().add(KEY, refusal.key());
        if (refusal.arguments().size() == 1 && refusal.arguments().getFirst() instanceof Message message) {
            JsonArrayBuilder details = DetailJson.array(message.arguments());
            json.add(SAYS, Json.createObjectBuilder().add(KEY, message.key()).add(ARGUMENTS, details));
        } else {
            json.add(ARGUMENTS, DetailJson.array(refusal.arguments()));
        }
        return json.build().toString();
    }

    static PlacementRefusal read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            JsonObject says = json.getJsonObject(SAYS);
            List<Object> arguments = says == null
                    ? DetailJson.list(json.getJsonArray(ARGUMENTS))
                    : List.of(new Message(says.getString(KEY), DetailJson.list(says.getJsonArray(ARGUMENTS))));
            return new PlacementRefusal(json.getString(KEY), arguments);
        }
    }
}
