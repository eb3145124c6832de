package org.teranga.rights.place;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.json.Json;

/** Opening hours as the database keeps them: seven days from Monday on; nothing where they are not known. */
@Converter
public class HoursColumn implements AttributeConverter<OpeningHours, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable OpeningHours hours) {
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

    @Override
    public @Nullable OpeningHours convertToEntityAttribute(@Nullable String json) {
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
}
