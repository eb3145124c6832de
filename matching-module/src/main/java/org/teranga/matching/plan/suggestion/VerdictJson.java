package org.teranga.matching.plan.suggestion;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import org.teranga.matching.engine.criterion.Outcome;
import org.teranga.matching.engine.criterion.Verdict;
import org.teranga.matching.plan.rules.DetailJson;
import org.teranga.platform.json.Json;

/**
 * Verdicts as they lie in the database beside a suggestion: without words, so that each reader gets them in the own language, and with
 * everything that a sentence names, so that a plan can be explained after its offers have changed.
 */
public final class VerdictJson {
    private VerdictJson() {}

    /** Writes verdicts. */
    public static String write(List<Verdict> verdicts) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (Verdict verdict : verdicts) {
            List<Object> arguments = verdict.message().arguments();
            all.add(Json.createObjectBuilder()
                    .add("criterion", verdict.criterion())
                    .add("outcome", verdict.outcome().name())
                    .add("points", verdict.points())
                    .add("details", DetailJson.array(arguments.subList(1, arguments.size()))));
        }
        return all.build().toString();
    }

    /** Reads what {@link #write} wrote. */
    public static List<Verdict> read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(one -> Verdict.of(
                            one.getString("criterion"),
                            Outcome.valueOf(one.getString("outcome")),
                            one.getJsonNumber("points").longValue(),
                            DetailJson.list(one.getJsonArray("details"))))
                    .toList();
        }
    }
}
