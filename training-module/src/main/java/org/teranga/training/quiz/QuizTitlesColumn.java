package org.teranga.training.quiz;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;

/** The titles of a quiz, language by language, as the database keeps them. */
@Converter
public class QuizTitlesColumn implements AttributeConverter<Map<String, String>, String> {
    @Override
    public String convertToDatabaseColumn(Map<String, String> titles) {
        return PlanJson.titles(titles);
    }

    @Override
    public Map<String, String> convertToEntityAttribute(String json) {
        return PlanJson.titles(json);
    }
}
