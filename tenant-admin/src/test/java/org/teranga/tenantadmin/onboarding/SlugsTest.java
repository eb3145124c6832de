package org.teranga.tenantadmin.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

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

    @ParameterizedTest
    @CsvSource({"Une association dont le nom est beaucoup plus long que ce que tient une adresse"})
    void aLongNameIsCut(String name) {
        assertThat(Slugs.plain(name)).hasSizeLessThanOrEqualTo(30).doesNotEndWith("-");
    }
}
