package org.teranga.training.quiz;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** The plan of a quiz, as the database keeps it. */
@Converter
public class QuizPlanColumn implements AttributeConverter<QuizPlan, String> {
    @Override
    public String convertToDatabaseColumn(QuizPlan plan) {
        return PlanJson.write(plan);
    }

    @Override
    public QuizPlan convertToEntityAttribute(String json) {
        return PlanJson.read(json);
    }
}
