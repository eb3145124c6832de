package org.teranga.rights.place;

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

/** Notes by their language as the database keeps them. */
@Converter
public class NotesColumn implements AttributeConverter<SortedMap<String, String>, String> {
    @Override
    public String convertToDatabaseColumn(SortedMap<String, String> notes) {
        JsonObjectBuilder all = Json.createObjectBuilder();
        notes.forEach(all::add);
        return all.build().toString();
    }

    @Override
    public SortedMap<String, String> convertToEntityAttribute(String json) {
        SortedMap<String, String> notes = new TreeMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject all = reader.readObject();
            all.keySet().forEach(language -> notes.put(language, all.getString(language)));
        }
        return Collections.unmodifiableSortedMap(notes);
    }
}
