package org.teranga.tenantadmin.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugsTest {
    @ParameterizedTest
    @CsvSource({
        "L’Écluse, ecluse",
        "Association des Cœurs de Foix, coeurs-foix",
        "Les, les",
        "1901 Accueil, accueil",
        "Ville & Villages, ville-villages",
        "جمعية, ''"
    })
    void aShortNameIsMadeOfTheWordsThatTell(String name, String slug) {
        assertThat(Slugs.plain(name)).isEqualTo(slug);
    }

    @Test
    void aLongNameIsCut() {
        assertThat(Slugs.plain("Une association dont le nom est beaucoup plus long que ce que tient une adresse"))
                .isEqualTo("une-dont-nom-est-beaucoup-plus");
    }

    @Test
    void aCutLeavesNoHyphenAtTheEnd() {
        assertThat(Slugs.plain("x".repeat(29) + " and more")).isEqualTo("x".repeat(29));
    }
}
