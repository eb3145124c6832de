package org.teranga.matching.run;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.teranga.matching.engine.criterion.Outcome;
import org.teranga.matching.engine.criterion.Verdict;

/**
 * Verdicts as they lie in the database beside a suggestion: without words, so that each reader gets them in the own language, and with
 * everything that a sentence names, so that a plan can be explained after its offers have changed.
 */
final class VerdictJson {
    private static final String DAY = "day";
    private static final String LANGUAGE = "language";

    private VerdictJson() {}

    /** Writes verdicts. */
    static String write(List<Verdict> verdicts) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (Verdict verdict : verdicts) {
            List<Object> arguments = verdict.message().arguments();
            all.add(Json.createObjectBuilder()
                    .add("criterion", verdict.criterion())
                    .add("outcome", verdict.outcome().name())
                    .add("points", verdict.points())
                    .add("details", array(arguments.subList(1, arguments.size()))));
        }
        return all.build().toString();
    }

    /** Reads what {@link #write} wrote. */
    static List<Verdict> read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(one -> Verdict.of(
                            one.getString("criterion"),
                            Outcome.valueOf(one.getString("outcome")),
                            one.getJsonNumber("points").longValue(),
                            list(one.getJsonArray("details"))))
                    .toList();
        }
    }

    private static JsonArrayBuilder array(Collection<?> values) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (Object value : values) {
            switch (value) {
                case Long number -> array.add(number);
                case Integer number -> array.add(number);
                case Double number -> array.add(number);
                case String text -> array.add(text);
                case LocalDate day -> array.add(Json.createObjectBuilder().add(DAY, day.toString()));
                case Locale language -> array.add(Json.createObjectBuilder().add(LANGUAGE, language.toLanguageTag()));
                case Collection<?> several -> array.add(array(several));
                default -> throw new IllegalArgumentException("a verdict names a " + value.getClass());
            }
        }
        return array;
    }

    private static List<Object> list(JsonArray array) {
        return array.stream().map(VerdictJson::value).toList();
    }

    private static Object value(JsonValue value) {
        return switch (value) {
            case JsonNumber number when number.isIntegral() -> number.longValue();
            case JsonNumber number -> number.doubleValue();
            case JsonString text -> text.getString();
            case JsonArray several -> list(several);
            case JsonObject day when day.containsKey(DAY) -> LocalDate.parse(day.getString(DAY));
            case JsonObject language -> Locale.forLanguageTag(language.getString(LANGUAGE));
            default -> throw new IllegalArgumentException("no detail of a verdict: " + value);
        };
    }
}
