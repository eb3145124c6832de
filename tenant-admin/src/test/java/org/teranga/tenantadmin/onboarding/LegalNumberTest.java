package org.teranga.tenantadmin.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegalNumberTest {
    @ParameterizedTest
    @ValueSource(strings = {"W313012345", "w313 012 345", "732829320", "732 829 320", "732\u00a0829\u202f320"})
    void aNumberIsTakenWithOrWithoutBlanks(String typed) {
        assertThat(LegalNumber.parse(typed))
                .map(LegalNumber::value)
                .hasValueSatisfying(value -> assertThat(value).matches("W?[0-9]{9}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "732829321", "W31301234", "W3130123456", "313012345W", "000000000", "73282932", "٧٣٢٨٢٩٣٢٠"})
    void whatIsNoneIsRefused(String typed) {
        assertThat(LegalNumber.parse(typed)).isEmpty();
    }

    /** Luhn's law: of the ten last figures that could follow eight others, exactly one is right. */
    @Test
    void ofTenLastFiguresOneIsRight() {
        for (int eight = 10_000_000; eight < 10_001_000; eight++) {
            int right = 0;
            for (int last = 0; last < 10; last++) {
                right += LegalNumber.parse("" + eight + last).isPresent() ? 1 : 0;
            }
            assertThat(right).as("%d", eight).isEqualTo(1);
        }
    }
}
