package org.teranga.rights.news;

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

/** The texts of a message by language, as the database keeps them. */
@Converter
public class TextsColumn implements AttributeConverter<SortedMap<String, NewsItem.Text>, String> {
    @Override
    public String convertToDatabaseColumn(SortedMap<String, NewsItem.Text> texts) {
        JsonObjectBuilder all = Json.createObjectBuilder();
        texts.forEach((language, text) -> all.add(
                language, Json.createObjectBuilder().add("title", text.title()).add("content", text.content())));
        return all.build().toString();
    }

    @Override
    public SortedMap<String, NewsItem.Text> convertToEntityAttribute(String json) {
        SortedMap<String, NewsItem.Text> texts = new TreeMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject all = reader.readObject();
            all.keySet().forEach(language -> {
                JsonObject text = all.getJsonObject(language);
                texts.put(language, new NewsItem.Text(text.getString("title"), text.getString("content")));
            });
        }
        return Collections.unmodifiableSortedMap(texts);
    }
}
