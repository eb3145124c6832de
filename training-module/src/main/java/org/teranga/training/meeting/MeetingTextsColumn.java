package org.teranga.training.meeting;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.teranga.platform.json.Json;

/** The texts of a meeting, language by language, as the database keeps them. */
@Converter
public class MeetingTextsColumn implements AttributeConverter<SortedMap<String, Meeting.Text>, String> {
    @Override
    public String convertToDatabaseColumn(SortedMap<String, Meeting.Text> texts) {
        JsonObjectBuilder all = Json.createObjectBuilder();
        texts.forEach((language, text) -> all.add(
                language,
                Json.createObjectBuilder().add("title", text.title()).add("description", text.description())));
        return all.build().toString();
    }

    @Override
    public SortedMap<String, Meeting.Text> convertToEntityAttribute(String json) {
        SortedMap<String, Meeting.Text> texts = new TreeMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            reader.readObject().forEach((language, value) -> {
                JsonObject text = value.asJsonObject();
                texts.put(language, new Meeting.Text(text.getString("title"), text.getString("description")));
            });
        }
        return Collections.unmodifiableSortedMap(texts);
    }
}
