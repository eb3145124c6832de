package org.teranga.themes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.teranga.platform.qualification.QualificationKind;

class QualificationWordsTest {
    @ParameterizedTest
    @MethodSource("org.teranga.platform.qualification.QualificationKind#named")
    void everyKindHasItsWords(QualificationKind kind) {
        assertThat(EveryPage.THEMES.base().messages().patterns("fr"))
                .containsKeys(
                        "qualification." + kind.code(),
                        "qualification.short." + kind.code(),
                        "qualification.name." + kind.code(),
                        "me.way." + kind.code(),
                        "plan.waits." + kind.code());
    }
}
