package org.teranga.matching.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleAgesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "34|31|7|0",
                "34, 31, 7, 0",
                "34 31 7 0",
                "34 ans, 31 ans, 7 ans, 8 mois",
                "34;31;7;0",
                "34، 31، 7، 11 شهرا",
                "٣٤، ٣١، ٧، ٠",
                " 34 years & 31 years, 7y, 3 months "
            })
    void agesAreReadAsPeopleWriteThem(String written) {
        assertThat(PeopleAges.read(written)).hasValue(List.of(34, 31, 7, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"adult", "34-7", "34|x", "121", "34.5", "34 (mother)", "=1+1", "-3"})
    void whatIsNoListOfAgesIsNotGuessed(String written) {
        assertThat(PeopleAges.read(written)).isEmpty();
    }

    @Test
    void nothingIsNobodyAndTooManyAreNone() {
        assertThat(PeopleAges.read("")).hasValue(List.of());
        assertThat(PeopleAges.read("7,".repeat(51))).isEmpty();
        assertThat(PeopleAges.adults(List.of(17, 18, 19))).isEqualTo(2);
        assertThat(PeopleAges.children(List.of(17, 18, 19))).isEqualTo(1);
    }
}
