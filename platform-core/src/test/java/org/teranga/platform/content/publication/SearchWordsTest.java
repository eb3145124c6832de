package org.teranga.platform.content.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Préfecture        | prefecture
                    مُقَابَلَة              | مقابله
                    إقامة              | اقامه
                    الإقـــامة           | الاقامه
                    پناهندگی           | پناهندگي
                    Притулок          | притулок
                    ཉེན་སྲུང་             | ཉེན སྲུང
                    """)
    void lettersOfSeveralKeyboardsBecomeOneForm(String typed, String compared) {
        assertThat(SearchWords.of(typed)).isEqualTo(compared);
    }

    @ParameterizedTest
    @CsvSource({"می\u200Cروم,ميروم", "a\u00ADb,ab", "\u202Bكلمة\u202C,كلمه"})
    void joinersAndMarksOfDirectionAreNotThere(String typed, String compared) {
        assertThat(SearchWords.of(typed)).isEqualTo(compared);
    }
}
