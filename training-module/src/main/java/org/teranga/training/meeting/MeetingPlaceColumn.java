package org.teranga.training.meeting;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import org.teranga.platform.json.Json;

/** The place of a meeting, as the database keeps it. */
@Converter
public class MeetingPlaceColumn implements AttributeConverter<MeetingPlace, String> {
    @Override
    public String convertToDatabaseColumn(MeetingPlace place) {
        return Json.createObjectBuilder()
                .add("name", place.name())
                .add("street", place.street())
                .add("postcode", place.postcode())
                .add("town", place.town())
                .build()
                .toString();
    }

    @Override
    public MeetingPlace convertToEntityAttribute(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject place = reader.readObject();
            return new MeetingPlace(
                    place.getString("name"),
                    place.getString("street"),
                    place.getString("postcode"),
                    place.getString("town"));
        }
    }
}
