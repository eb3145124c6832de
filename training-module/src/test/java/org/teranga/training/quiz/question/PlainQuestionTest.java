package org.teranga.training.quiz.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.teranga.training.quiz.gift.GiftReader;

class PlainQuestionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "::T::A ? {=oui#Bien. ~non ####Tous.} | T;A ?;• oui (100 %);↳ Bien.;• non (0 %);↳ Tous.",
                "A {~%50%x ~%50%y ~%-50%z} | A;• x (50 %);• y (50 %);• z (-50 %)",
                "A {=x ~y} b. | A _____ b.;• x (100 %);• y (0 %)",
                "A {F#Non.#Oui.} | A;✗;↳ Oui.;↳ Non.",
                "A {=a -> 1 =b -> 2 = -> 3} | A;• a – 1;• b – 2;• – 3",
                "A {=x =%50%y} | A;• x (100 %);• y (50 %)",
                "A {#=3:1 =%50%1..5 ~#Non.} | A;• 3 ± 1 (100 %);• 1 – 5 (50 %);• * (0 %);↳ Non.",
                "A {} | A",
                "A | A"
            })
    void aQuestionIsReadableAsLines(String gift, String lines) {
        assertThat(PlainQuestion.of(GiftReader.one(gift.strip())))
                .isEqualTo(lines.strip().replace(";", "\n"));
    }
}
