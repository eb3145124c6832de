package org.teranga.tenantadmin.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.teranga.platform.geography.Commune;

class NearbyDepartmentsTest {
    @Test
    void thoseAroundAPlaceAreFound() {
        Commune foix = NearbyDepartments.place(" 09000 ").orElseThrow();
        assertThat(foix.name()).isEqualTo("Foix");
        assertThat(NearbyDepartments.departments(foix, 1)).containsExactly("09");
        assertThat(NearbyDepartments.departments(foix, 50))
                .contains("09", "11", "31")
                .doesNotContain("66", "65");
        assertThat(NearbyDepartments.place("foix")).contains(foix);
        assertThat(NearbyDepartments.place("Nulle-Part-du-Tout")).isEmpty();
    }
}
