package org.teranga.platform.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.teranga.platform.i18n.Languages;

/** Where an association can be reached, as sentences and machines read it. */
class AssociationContactTest {
    @Test
    void aNumberIsDialledWhateverStandsAroundIt() {
        assertThat(new AssociationContact("05 36 49 12 34 (9 h – 17 h)", "").dial())
                .isEqualTo("+33536491234");
        assertThat(new AssociationContact("Tél. : +41 22 730 81 11", "").dial()).isEqualTo("+41227308111");
        assertThat(new AssociationContact("05.36.49.12.34", "").dial()).isEqualTo("+33536491234");
        assertThat(new AssociationContact("115", "").dial()).isEqualTo("115");
        assertThat(new AssociationContact("demandez Anne", "").dial()).isEmpty();
    }

    @Test
    void aSentenceNamesWhatThereIs() {
        assertThat(new AssociationContact("115", "4 quai Saint-Cast").words(Languages.FRENCH))
                .isEqualTo("115, 4 quai Saint-Cast");
        assertThat(new AssociationContact("", "4 quai Saint-Cast").words(Languages.FRENCH))
                .isEqualTo("4 quai Saint-Cast");
        assertThat(new AssociationContact("demandez Anne", "").words(Languages.FRENCH))
                .isEqualTo("none");
        assertThat(AssociationContact.NONE.known()).isFalse();
    }
}
