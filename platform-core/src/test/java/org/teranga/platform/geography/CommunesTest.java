package org.teranga.platform.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommunesTest {
    private final Communes communes = Communes.load();

    @Test
    void allCommunesAreThereByTheirCode() {
        assertThat(communes.all())
                .hasSizeGreaterThan(34_900)
                .isSortedAccordingTo((a, b) -> a.insee().compareTo(b.insee()));
        assertThat(communes.all().stream().map(Commune::insee).distinct())
                .hasSize(communes.all().size());
        assertThat(communes.all())
                .allSatisfy(
                        commune -> assertThat(communes.byInsee(commune.insee())).contains(commune));
    }

    @Test
    void everyDepartmentHasCommunesAndARegion() {
        List<String> regions = Departments.regions().stream().map(Region::code).toList();
        assertThat(Departments.all()).hasSize(105).allSatisfy(department -> {
            assertThat(communes.all()).anyMatch(commune -> commune.department().equals(department.code()));
            assertThat(regions).contains(department.region());
        });
        assertThat(communes.all())
                .allSatisfy(commune ->
                        assertThat(Departments.byCode(commune.department())).isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "971, 15.8, 16.6, -61.9, -60.9",
        "972, 14.3, 15.0, -61.3, -60.7",
        "973, 2.0, 6.0, -54.7, -51.5",
        "974, -21.5, -20.8, 55.1, 55.9",
        "976, -13.1, -12.5, 44.9, 45.4",
        "975, 46.7, 47.2, -56.5, -56.1",
        "2A, 41.3, 42.4, 8.5, 9.5"
    })
    void overseasAndIslandCommunesLieWhereTheyAre(
            String department, double south, double north, double west, double east) {
        assertThat(communes.all().stream()
                        .filter(commune -> commune.department().equals(department)))
                .isNotEmpty()
                .allSatisfy(commune -> {
                    assertThat(commune.latitude()).as(commune.name()).isBetween(south, north);
                    assertThat(commune.longitude()).as(commune.name()).isBetween(west, east);
                });
    }

    @Test
    void metropolitanCommunesLieInEurope() {
        assertThat(communes.all().stream()
                        .filter(commune -> commune.department().length() == 2))
                .allSatisfy(commune -> {
                    assertThat(commune.latitude()).as(commune.name()).isBetween(41.3, 51.2);
                    assertThat(commune.longitude()).as(commune.name()).isBetween(-5.2, 9.6);
                });
    }

    @ParameterizedTest
    @CsvSource({"31555, 75056, 588", "29019, 35238, 210", "13055, 69123, 278", "2A004, 06088, 232", "97411, 75056, 9350"
    })
    void knownDistancesComeOut(String from, String to, double kilometres) {
        double distance = commune(from).kilometresTo(commune(to));
        assertThat(distance).isCloseTo(kilometres, within(kilometres * 0.03));
        assertThat(commune(to).kilometresTo(commune(from))).isEqualTo(distance);
    }

    @Test
    void aPostcodeNamesTheLargestCommuneFirst() {
        assertThat(communes.byPostcode("31000").getFirst().name()).isEqualTo("Toulouse");
        assertThat(communes.byPostcode("01400")).hasSizeGreaterThan(3);
        assertThat(communes.byPostcode("00000")).isEmpty();
    }

    @Test
    void formerCodesLeadToTodaysCommune() {
        assertThat(commune("13208").name()).isEqualTo("Marseille");
        assertThat(commune("01039").insee()).isEqualTo("01138");
    }

    @Test
    void aNameIsFoundWithoutAccentsHyphensOrCase() {
        assertThat(communes.byName("st denis").orElseThrow().name()).isEqualTo("Saint-Denis");
        assertThat(communes.byName("BEZIERS").orElseThrow().insee()).isEqualTo("34032");
        assertThat(communes.search("toul", 5).getFirst().name()).isEqualTo("Toulouse");
        assertThat(communes.search("3150", 3)).hasSizeBetween(1, 3);
        assertThat(communes.search(" ", 3)).isEmpty();
    }

    private Commune commune(String insee) {
        return communes.byInsee(insee).orElseThrow();
    }
}
