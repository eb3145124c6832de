package org.teranga.matching.plan.rules;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.teranga.platform.json.Json;

/**
 * The details that the engine's sentences name, as stored in the database: without words, so that each reader gets them in their own
 * language.
 */
public final class DetailJson {
    private static final String DAY = "day";
    private static final String LANGUAGE = "language";

    private DetailJson() {}

    /** Writes numbers, texts, days, languages, and lists of them. */
    public static JsonArrayBuilder array(Collection<?> values) {
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
                default -> throw new IllegalArgumentException("a sentence names a " + value.getClass());
            }
        }
        return array;
    }

    /** Reads what {@link #array} wrote. */
    public static List<Object> list(JsonArray array) {
        return array.stream().map(DetailJson::value).toList();
    }

    private static Object value(JsonValue value) {
        return switch (value) {
            case JsonNumber number when number.isIntegral() -> number.longValue();
            case JsonNumber number -> number.doubleValue();
            case JsonString text -> text.getString();
            case JsonArray several -> list(several);
            case JsonObject day when day.containsKey(DAY) -> LocalDate.parse(day.getString(DAY));
            case JsonObject language -> Locale.forLanguageTag(language.getString(LANGUAGE));
            default -> throw new IllegalArgumentException("no detail of a sentence: " + value);
        };
    }
}
