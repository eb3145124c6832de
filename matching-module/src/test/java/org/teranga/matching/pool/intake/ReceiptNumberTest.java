package org.teranga.matching.pool.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.matching.pool.list.ReceiptNumber;

class ReceiptNumberTest {
    @Test
    void newOnesDifferAndCanBeReadAloud() {
        Set<ReceiptNumber> numbers = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            ReceiptNumber number = ReceiptNumber.next();
            assertThat(number.value()).matches("[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}");
            assertThat(ReceiptNumber.typed(number.value())).contains(number);
            numbers.add(number);
        }
        assertThat(numbers).hasSize(10_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10ABC-DEFGH", "10abc-defgh", "IOabc defgh", " l o a b c - d e f g h "})
    void whatAPersonTypesIsUnderstood(String typed) {
        assertThat(ReceiptNumber.typed(typed)).contains(new ReceiptNumber("10ABC-DEFGH"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10ABC", "10ABC-DEFGHJ", "10ABC-DEFGU", "Toulouse"})
    void whatIsNoneIsNone(String typed) {
        assertThat(ReceiptNumber.typed(typed)).isEmpty();
        assertThatThrownBy(() -> new ReceiptNumber(typed)).isInstanceOf(IllegalArgumentException.class);
    }
}
