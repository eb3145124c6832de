package org.teranga.rights.place;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.LocalTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.json.Json;

/** Hours and notes as the database keeps them. */
final class PlaceJson {
    private PlaceJson() {}

    static @Nullable String write(@Nullable OpeningHours hours) {
        if (hours == null) {
            return null;
        }
        JsonArrayBuilder days = Json.createArrayBuilder();
        hours.days().forEach(day -> {
            JsonArrayBuilder slots = Json.createArrayBuilder();
            day.slots()
                    .forEach(slot -> slots.add(Json.createArrayBuilder()
                            .add(slot.from().toString())
                            .add(slot.to().toString())));
            days.add(Json.createObjectBuilder().add("kind", day.kind().name()).add("slots", slots));
        });
        return days.build().toString();
    }

    static @Nullable OpeningHours hours(@Nullable String json) {
        if (json == null) {
            return null;
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return new OpeningHours(reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(day -> new OpeningDay(
                            OpeningDay.Kind.valueOf(day.getString("kind")),
                            day.getJsonArray("slots").getValuesAs(JsonArray.class).stream()
                                    .map(slot -> new OpeningDay.Slot(
                                            LocalTime.parse(slot.getString(0)), LocalTime.parse(slot.getString(1))))
                                    .toList()))
                    .toList());
        }
    }

    static String write(Map<String, String> notes) {
        JsonObjectBuilder all = Json.createObjectBuilder();
        notes.forEach(all::add);
        return all.build().toString();
    }

    static SortedMap<String, String> notes(String json) {
        SortedMap<String, String> notes = new TreeMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject all = reader.readObject();
            all.keySet().forEach(language -> notes.put(language, all.getString(language)));
        }
        return notes;
    }
}
