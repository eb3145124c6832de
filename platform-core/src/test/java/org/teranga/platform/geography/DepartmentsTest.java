package org.teranga.platform.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DepartmentsTest {
    @Test
    void aWholeRegionIsCalledByItsNameAndTheOthersOneByOne() {
        assertThat(Departments.names(List.of("56", "22", "31", "35", "29")))
                .containsExactly("Bretagne", "Haute-Garonne");
    }

    @Test
    void aRegionThatLacksADepartmentIsNotNamed() {
        assertThat(Departments.names(List.of("22", "29", "35")))
                .containsExactly("Côtes-d'Armor", "Finistère", "Ille-et-Vilaine");
    }

    @Test
    void whatIsNoDepartmentStandsForItself() {
        assertThat(Departments.names(List.of("99"))).containsExactly("99");
    }
}
