package org.teranga.training.quiz.attempt;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.json.Json;
import org.teranga.training.quiz.bank.AskedQuestion;
import org.teranga.training.quiz.question.Response;

/** What is asked and what was given, as the database keeps them. */
final class AttemptJson {
    private AttemptJson() {}

    static String write(List<Item> items) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        items.forEach(item -> all.add(Json.createObjectBuilder()
                .add("question", item.asked().question().toString())
                .add("revision", item.asked().revision())
                .add("marked", item.marked())));
        return all.build().toString();
    }

    static List<Item> items(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(item -> new Item(
                            new AskedQuestion(UUID.fromString(item.getString("question")), item.getInt("revision")),
                            item.getBoolean("marked")))
                    .toList();
        }
    }

    static String write(Response response) {
        return Json.createArrayBuilder(response.parts()).build().toString();
    }

    static Response response(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return new Response(reader.readArray().getValuesAs(JsonString::getString));
        }
    }
}
