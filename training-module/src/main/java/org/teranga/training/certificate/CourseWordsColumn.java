package org.teranga.training.certificate;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** What a course was called and asked, as the database keeps it. */
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
