package org.teranga.training.course;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.json.Json;

/** How outlines and terms are stored. */
final class CourseJson {
    private CourseJson() {}

    static String write(CourseOutline outline) {
        JsonArrayBuilder sections = Json.createArrayBuilder();
        for (CourseOutline.OutlineSection section : outline.sections()) {
            JsonArrayBuilder parts = Json.createArrayBuilder();
            section.parts()
                    .forEach(part -> parts.add(Json.createObjectBuilder()
                            .add("kind", part.kind())
                            .add("id", part.id().toString())
                            .add("key", part.key())
                            .add("minutes", part.minutes())));
            sections.add(
                    Json.createObjectBuilder().add("anchor", section.anchor()).add("parts", parts));
        }
        return sections.build().toString();
    }

    static CourseOutline outline(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return new CourseOutline(reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(section -> new CourseOutline.OutlineSection(
                            section.getString("anchor"),
                            section.getJsonArray("parts").getValuesAs(JsonObject.class).stream()
                                    .map(CourseJson::part)
                                    .toList()))
                    .toList());
        }
    }

    private static Part part(JsonObject part) {
        UUID id = UUID.fromString(part.getString("id"));
        String key = part.getString("key");
        int minutes = part.getInt("minutes");
        String kind = part.getString("kind");
        return switch (kind) {
            case "lesson" -> new Part.Lesson(id, key, minutes);
            case "scenario" -> new Part.Scenario(id, key, minutes);
            case "quiz" -> new Part.Quiz(id, key, minutes);
            case "meeting" -> new Part.Meeting(id, key, minutes);
            default -> throw new IllegalStateException("a part of the kind " + kind);
        };
    }

    static String write(CourseTerms terms) {
        return Json.createObjectBuilder()
                .add(
                        "askedOf",
                        Json.createArrayBuilder(
                                terms.askedOf().stream().sorted().toList()))
                .add("validityMonths", terms.validityMonths())
                .add("passMark", terms.passMark())
                .add("grants", terms.grants())
                .add(
                        "prerequisites",
                        Json.createArrayBuilder(terms.prerequisites().stream()
                                .map(UUID::toString)
                                .toList()))
                .add("attempts", terms.attempts())
                .add("waitHours", terms.waitHours())
                .build()
                .toString();
    }

    static CourseTerms terms(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject terms = reader.readObject();
            return new CourseTerms(
                    Set.copyOf(strings(terms.getJsonArray("askedOf"))),
                    terms.getInt("validityMonths"),
                    terms.getInt("passMark"),
                    terms.getString("grants"),
                    strings(terms.getJsonArray("prerequisites")).stream()
                            .map(UUID::fromString)
                            .toList(),
                    terms.getInt("attempts"),
                    terms.getInt("waitHours"));
        }
    }

    private static List<String> strings(JsonArray array) {
        return array.getValuesAs(JsonString::getString);
    }
}
