package org.teranga.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadersWishTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | fr,ar | en",
                "ti | ti,en;q=0.8 | en",
                "ti | ar-SY,en;q=0.8 | ar",
                "ti | uk | fr",
                "ti | not a language;;; | fr"
            })
    void whatIsThereIsReadInThePagesLanguageElseInTheBrowsers(String page, String header, String best) {
        assertThat(new ReadersWish(page, header).best(List.of("fr", "en", "ar")))
                .isEqualTo(best);
    }

    @Test
    void withoutAWishTheFirstIsRead() {
        assertThat(ReadersWish.of("ti").best(List.of("en", "fr"))).isEqualTo("en");
        assertThat(new ReadersWish("ti", "fr").best(List.of("xx", "fr"))).isEqualTo("xx");
        assertThat(new ReadersWish("ti", "fa").best(List.of("fr", "prs")))
                .as("as it is kept")
                .isEqualTo("fr");
    }
}
