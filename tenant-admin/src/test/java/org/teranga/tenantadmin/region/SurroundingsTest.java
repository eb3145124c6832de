package org.teranga.tenantadmin.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.teranga.platform.geography.Commune;

class SurroundingsTest {
    @Test
    void thoseAroundAPlaceAreFound() {
        Commune foix = Surroundings.place(" 09000 ").orElseThrow();
        assertThat(foix.name()).isEqualTo("Foix");
        assertThat(Surroundings.departments(foix, 1)).containsExactly("09");
        assertThat(Surroundings.departments(foix, 50))
                .contains("09", "11", "31")
                .doesNotContain("66", "65");
        assertThat(Surroundings.place("foix")).contains(foix);
        assertThat(Surroundings.place("Nulle-Part-du-Tout")).isEmpty();
    }
}
