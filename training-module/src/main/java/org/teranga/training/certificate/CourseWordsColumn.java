package org.teranga.training.certificate;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** The title and the terms of a completed course, as the database keeps them. */
@Converter
public class CourseWordsColumn implements AttributeConverter<CourseWords, String> {
    @Override
    public String convertToDatabaseColumn(CourseWords words) {
        return words.written();
    }

    @Override
    public CourseWords convertToEntityAttribute(String json) {
        return CourseWords.read(json);
    }
}
