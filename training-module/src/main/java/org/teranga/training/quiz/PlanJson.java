package org.teranga.training.quiz;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.platform.json.Json;

/** How plans and titles are stored. */
final class PlanJson {
    private PlanJson() {}

    static String write(QuizPlan plan) {
        JsonArrayBuilder questions = Json.createArrayBuilder();
        plan.questions().forEach(id -> questions.add(id.toString()));
        JsonArrayBuilder draws = Json.createArrayBuilder();
        plan.draws()
                .forEach(draw -> draws.add(Json.createObjectBuilder()
                        .add("category", draw.category())
                        .add("tag", draw.tag())
                        .add("count", draw.count())));
        return Json.createObjectBuilder()
                .add("questions", questions)
                .add("draws", draws)
                .add("mixed", plan.mixed())
                .add("mixedAnswers", plan.mixedAnswers())
                .build()
                .toString();
    }

    static String titles(Map<String, String> titles) {
        JsonObjectBuilder all = Json.createObjectBuilder();
        titles.forEach(all::add);
        return all.build().toString();
    }

    static Map<String, String> titles(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject all = reader.readObject();
            return all.keySet().stream().collect(Collectors.toMap(language -> language, all::getString));
        }
    }

    static QuizPlan read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject plan = reader.readObject();
            return new QuizPlan(
                    plan.getJsonArray("questions").getValuesAs(JsonString.class).stream()
                            .map(id -> UUID.fromString(id.getString()))
                            .toList(),
                    plan.getJsonArray("draws").getValuesAs(JsonObject.class).stream()
                            .map(draw -> new QuizPlan.Draw(
                                    draw.getString("category"), draw.getString("tag"), draw.getInt("count")))
                            .toList(),
                    plan.getBoolean("mixed"),
                    plan.getBoolean("mixedAnswers"));
        }
    }
}
