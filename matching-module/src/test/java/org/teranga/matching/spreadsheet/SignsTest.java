package org.teranga.matching.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.matching.form.NeedFields;
import org.teranga.matching.form.OfferFields;
import org.teranga.matching.spreadsheet.file.UnreadableSheet;

class SignsTest {
    @Test
    void whatOneKindHasAloneIsSaidOnce() {
        assertThat(Signs.OFFERS.own()).isEqualTo(without(OfferFields.SHEET.names(), NeedFields.SHEET.names()));
        assertThat(Signs.NEEDS.own()).isEqualTo(without(NeedFields.SHEET.names(), OfferFields.SHEET.names()));
        assertThat(Signs.OFFERS.own()).containsAll(Signs.OFFERS.telling());
        assertThat(Signs.NEEDS.own()).containsAll(Signs.NEEDS.telling());
    }

    @Test
    void aFileOfTheOtherKindIsRefusedWithTheColumnsThatTellIt() {
        assertThatThrownBy(() -> Signs.NEEDS.check(List.of("id", "kind", "postcode", "capacity", "host")))
                .isInstanceOf(UnreadableSheet.class)
                .hasMessageContaining("the columns capacity, host are those of offers, not of needs")
                .extracting("key")
                .isEqualTo("sheet.other_kind.needs");
        assertThatThrownBy(() -> Signs.OFFERS.check(List.of("id", "kind", "adults")))
                .hasMessageContaining("those of needs, not of offers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id,kind,postcode", "kind,adults,host", "kind,from,capacity", "kind,country,received_at"})
    void aFileThatMayWellBeOfThisKindIsRead(String header) {
        assertThatCode(() -> Signs.NEEDS.check(List.of(header.split(",")))).doesNotThrowAnyException();
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        Set<String> left = new HashSet<>(some);
        left.removeAll(others);
        return left;
    }
}
