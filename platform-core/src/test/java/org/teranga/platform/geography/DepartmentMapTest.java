package org.teranga.platform.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DepartmentMapTest {
    @Test
    void everyDepartmentOfMetropolitanFranceIsDrawnInsideTheFrame() {
        DepartmentMap map = DepartmentMap.of(List.of(), Map.of());
        assertThat(map.areas()).hasSize(96).allSatisfy(area -> {
            assertThat(area.path()).as(area.name()).startsWith("M").endsWith("z");
            assertThat(area.x()).isBetween(0, map.width());
            assertThat(area.y()).isBetween(0, map.height());
            assertThat(area.step()).isZero();
        });
        assertThat(map.key()).hasSize(1);
    }

    @Test
    void numbersFallIntoThreeClassesAndNone() {
        DepartmentMap map = DepartmentMap.of(
                List.of("09", "11", "12", "31", "81", "82"),
                Map.of("09", 9L, "11", 1L, "31", 31L, "81", 12L, "82", 6L));
        assertThat(map.areas())
                .extracting(DepartmentMap.Area::code, DepartmentMap.Area::step)
                .contains(tuple("12", 0), tuple("11", 1))
                .contains(tuple("31", 3));
        assertThat(map.key()).extracting(DepartmentMap.Key::step).containsExactly(0, 1, 2, 3);
        assertThat(map.key().getLast().to()).isEqualTo(31);
    }

    @Test
    void departmentsOverseasStandInBoxes() {
        DepartmentMap map = DepartmentMap.of(List.of("974", "31"), Map.of("974", 4L));
        assertThat(map.boxes()).extracting(DepartmentMap.Area::name).containsExactly("La Réunion");
        assertThat(map.areas()).hasSize(1);
        assertThat(DepartmentMap.of(List.of("974"), Map.of()).height()).isZero();
    }

    @Test
    void unknownCodesAreLeftOut() {
        assertThat(DepartmentMap.of(List.of("99"), Map.of()).areas()).isEmpty();
    }
}
