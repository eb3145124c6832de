package org.teranga.rights.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A title becomes an address that people can type. */
class BeginPageTest {
    @ParameterizedTest
    @CsvSource({
        "Se soigner à Lyon, se-soigner-a-lyon",
        "L’œil & l’œuvre, l-oeil-l-oeuvre",
        "Œuvres, oeuvres",
        "'  --Déjà   vu ?! ', deja-vu",
        "الصحة, ''",
        "Article 3 / 2024, article-3-2024",
    })
    void lettersAndDigitsStay(String title, String slug) {
        assertThat(BeginPage.slug(title)).isEqualTo(slug);
    }

    @Test
    void aLongTitleIsCutBetweenWords() {
        String words = "un-deux-trois-quatre-".repeat(5);
        assertThat(BeginPage.slug(words))
                .isEqualTo("un-deux-trois-quatre-un-deux-trois-quatre-un-deux-trois")
                .hasSizeLessThanOrEqualTo(60);
        assertThat(BeginPage.slug("a".repeat(60))).hasSize(60);
        assertThat(BeginPage.slug("a".repeat(61))).hasSize(60);
    }
}
