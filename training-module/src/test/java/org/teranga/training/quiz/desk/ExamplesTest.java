package org.teranga.training.quiz.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.training.quiz.gift.GiftReader;
import org.teranga.training.quiz.question.QuestionType;

class ExamplesTest {
    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "ar", "ti"})
    void thereIsOneOfEachKindInEachLanguage(String language) {
        for (QuestionType type : QuestionType.values()) {
            assertThat(GiftReader.one(Examples.of(language, type)).type()).isEqualTo(type);
        }
    }
}
