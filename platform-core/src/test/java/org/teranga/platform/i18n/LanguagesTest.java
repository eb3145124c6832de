package org.teranga.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    @Test
    void personsAreWrittenToInTheAssociationsLanguagesAndInTheNine() {
        assertThat(Languages.ofPersons(List.of("tr", "ar")))
                .containsExactly("tr", "ar", "fr", "en", "fa-AF", "ps", "uk", "ti", "so", "bo");
        assertThat(Languages.OF_PERSONS).containsAll(Languages.DRAFTED).hasSize(9);
    }

    private static final List<Language> OFFERED = Languages.of(List.of("fr", "en", "ar", "fa-AF"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar-SY,ar;q=0.9,en;q=0.8 | ar",
                "en-GB | en",
                "fa-IR,fa | fa-AF",
                "fa-AF | fa-AF",
                "prs | fa-AF",
                "de,en;q=0.5 | en",
                "de | fr",
                "* | fr",
                "not a language;;; | fr",
                "en;q=0.1,ar;q=0.9 | ar"
            })
    void theReadersLanguageIsFound(String header, String tag) {
        assertThat(Languages.negotiate(header, OFFERED).tag()).isEqualTo(tag);
    }

    @Test
    void withoutAHeaderOrWithAnAbsurdOneTheDefaultIsTaken() {
        assertThat(Languages.negotiate(null, OFFERED).tag()).isEqualTo("fr");
        assertThat(Languages.negotiate("en," + "x,".repeat(10_000), OFFERED).tag())
                .isEqualTo("fr");
    }

    @Test
    void unknownCodesAreLeftOut() {
        assertThat(Languages.of(List.of("xx", "ar"))).extracting(Language::tag).containsExactly("ar");
        assertThat(Languages.of("ar"))
                .hasValueSatisfying(arabic -> assertThat(arabic.dir()).isEqualTo("rtl"));
    }
}
