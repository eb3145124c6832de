package org.teranga.matching.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.teranga.platform.form.Values;

/** A list that does not ask a question takes no answer to it back. */
class KeptAnswersTest {
    private static final Values BEFORE = Values.builder()
            .with(NeedFields.KIND, "language")
            .with(NeedFields.HELPER, "woman")
            .build();

    @Test
    void whatARowDoesNotAnswerStays() {
        Values kept = KindQuestion.keeping(NeedFields.QUESTIONS, "language", BEFORE, Values.NONE);
        assertThat(kept.get(NeedFields.HELPER)).isEqualTo("woman");
        assertThat(kept.get(NeedFields.KIND)).as("is no question").isNull();
    }

    @Test
    void whatARowAnswersHolds() {
        Values row = Values.NONE.with(NeedFields.HELPER, "man");
        assertThat(KindQuestion.keeping(NeedFields.QUESTIONS, "language", BEFORE, row)
                        .get(NeedFields.HELPER))
                .isEqualTo("man");
    }

    @Test
    void whatIsNotAskedOfAKindGoes() {
        assertThat(KindQuestion.keeping(NeedFields.QUESTIONS, "housing", BEFORE, Values.NONE)
                        .get(NeedFields.HELPER))
                .isNull();
    }
}
