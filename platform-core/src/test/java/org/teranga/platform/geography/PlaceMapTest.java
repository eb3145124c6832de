package org.teranga.platform.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.teranga.platform.geography.PlaceMap.Spot;

class PlaceMapTest {
    private static final double LATITUDE = 43.6047;
    private static final double LONGITUDE = 1.4442;

    @Test
    void aTownLiesInTheOutlineOfItsDepartment() {
        List<Commune> towns = Communes.load().all().stream()
                .filter(commune -> commune.precision() == Precision.TOWN)
                .filter(commune -> DepartmentMap.OUTLINES.containsKey(commune.department()))
                .toList();
        long inside = towns.stream().filter(PlaceMapTest::isInItsOutline).count();
        assertThat((double) inside / towns.size()).isGreaterThan(0.96);
    }

    @Test
    void thePlaceStandsInTheMiddleAndItsReachFillsTheSheet() {
        PlaceMap map = map(20, List.of());
        assertThat(map.x()).isEqualTo(map.width() / 2);
        assertThat(map.y()).isEqualTo(map.height() / 2);
        assertThat(map.reach()).isBetween(100, map.height() / 2);
        assertThat(map.land())
                .isNotEmpty()
                .allSatisfy(path -> assertThat(path).startsWith("M").endsWith("z"));
    }

    @Test
    void whatLiesSomewhereIsInSightAndTwoInOneCommuneAreOneDot() {
        PlaceMap map = map(
                20,
                List.of(
                        new Spot(43.58, 1.34, "Tournefeuille", "1"),
                        new Spot(43.93, 2.15, "Albi", "2"),
                        new Spot(43.58, 1.34, "Tournefeuille", "3")));
        assertThat(map.dots())
                .extracting(PlaceMap.Dot::name, PlaceMap.Dot::labels)
                .containsExactly(tuple("Albi", List.of("2")), tuple("Tournefeuille", List.of("1", "3")));
        assertThat(map.dots()).allSatisfy(dot -> {
            assertThat(dot.x()).isBetween(0, map.width());
            assertThat(dot.y()).isBetween(0, map.height());
        });
    }

    @Test
    void theReachOnTheSheetIsAsLongAsTheWayToWhatLiesSoFar() {
        Commune toulouse = Communes.load().byInsee("31555").orElseThrow();
        Commune albi = Communes.load().byInsee("81004").orElseThrow();
        int kilometres = (int) Math.round(toulouse.kilometresTo(albi));
        PlaceMap map = Objects.requireNonNull(PlaceMap.around(
                toulouse.latitude(),
                toulouse.longitude(),
                kilometres,
                List.of(new Spot(albi.latitude(), albi.longitude(), "Albi", "1"))));
        PlaceMap.Dot dot = map.dots().getFirst();
        assertThat(Math.hypot(dot.x() - map.x(), dot.y() - map.y())).isBetween(map.reach() * .96, map.reach() * 1.04);
    }

    @Test
    void withoutAReachThereIsStillSomethingAround() {
        PlaceMap map = map(null, List.of());
        assertThat(map.reach()).isZero();
        assertThat(map.land()).isNotEmpty();
    }

    @Test
    void overseasNothingIsDrawn() {
        assertThat(PlaceMap.around(-20.88, 55.45, 20, List.of())).isNull();
    }

    private static PlaceMap map(Integer reach, List<Spot> spots) {
        return Objects.requireNonNull(PlaceMap.around(LATITUDE, LONGITUDE, reach, spots));
    }

    private static boolean isInItsOutline(Commune commune) {
        double x = Projection.x(commune.latitude(), commune.longitude());
        double y = Projection.y(commune.latitude(), commune.longitude());
        return DepartmentMap.OUTLINES.get(commune.department()).polygons().stream()
                .anyMatch(polygon -> contains(polygon, x, y));
    }

    private static boolean contains(int[] polygon, double x, double y) {
        boolean inside = false;
        for (int i = 0, j = polygon.length - 2; i < polygon.length; j = i, i += 2) {
            boolean crosses = polygon[i + 1] > y != polygon[j + 1] > y;
            if (crosses
                    && x
                            < (double) (polygon[j] - polygon[i])
                                            * (y - polygon[i + 1])
                                            / (polygon[j + 1] - polygon[i + 1])
                                    + polygon[i]) {
                inside = !inside;
            }
        }
        return inside;
    }
}
