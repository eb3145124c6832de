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
        assertThat(Departments.all()).hasSize(107).allSatisfy(department -> {
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
        "977, 17.8, 18.0, -63.0, -62.7",
        "978, 18.0, 18.2, -63.2, -62.9",
        "986, -14.4, -13.1, -178.3, -176.1",
        "987, -27.7, -7.8, -154.8, -134.4",
        "988, -22.8, -19.5, 163.5, 168.2",
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
    @CsvSource({
        "31555, 75056, 588",
        "29019, 35238, 210",
        "13055, 69123, 278",
        "2A004, 06088, 232",
        "97411, 75056, 9350",
        "98735, 98714, 260",
        "97801, 97701, 32"
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
        assertThat(commune("49018").name()).isEqualTo("Baugé-en-Anjou");
        assertThat(communes.byInsee("99999")).isEmpty();
    }

    @Test
    void aNameIsFoundWithoutAccentsHyphensOrCase() {
        assertThat(communes.byName("st denis").orElseThrow().name()).isEqualTo("Saint-Denis");
        assertThat(communes.byName("BEZIERS").orElseThrow().insee()).isEqualTo("34032");
        assertThat(communes.search("toul", 5).getFirst().name()).isEqualTo("Toulouse");
        assertThat(communes.search("3150", 3)).hasSizeBetween(1, 3);
        assertThat(communes.search(" ", 3)).isEmpty();
    }

    @Test
    void eachTypedWordMayBeTheBeginningOfAWord() {
        assertThat(communes.search("roche yon", 3).getFirst().name()).isEqualTo("La Roche-sur-Yon");
        assertThat(communes.search("ST pierre cor", 1))
                .extracting(Commune::insee)
                .containsExactly("37233");
        assertThat(communes.search("saint", 20)).hasSize(20).doesNotHaveDuplicates();
        assertThat(communes.search("zzz", 20)).isEmpty();
    }

    @Test
    void noTwoCommunesOfPolynesiaShareAPoint() {
        List<Commune> islands = communes.all().stream()
                .filter(commune -> commune.department().equals("987"))
                .toList();
        assertThat(islands).hasSize(48);
        assertThat(islands.stream().map(island -> island.latitude() + " " + island.longitude()))
                .doesNotHaveDuplicates();
    }

    @Test
    void nineInTenInhabitantsLiveWhereTheTownItselfIsKnown() {
        long known = communes.all().stream()
                .filter(commune -> commune.precision().compareTo(Precision.POSTCODE) < 0)
                .mapToLong(Commune::population)
                .sum();
        long everybody = communes.all().stream().mapToLong(Commune::population).sum();
        assertThat((double) known / everybody).isGreaterThan(0.9);
        assertThat(everybody).isBetween(66_000_000L, 70_000_000L);
    }

    /** The mean of a postcode must be near its towns: no two communes of one postcode lie farther apart than its delivery round. */
    @Test
    void communesOfOnePostcodeLieNearEachOther() {
        for (Commune commune : communes.all()) {
            if (commune.department().length() > 2 || commune.precision().compareTo(Precision.POSTCODE) > 0) {
                continue;
            }
            for (String postcode : commune.postcodes()) {
                Commune largest = communes.byPostcode(postcode).getFirst();
                if (largest.precision().compareTo(Precision.POSTCODE) < 0) {
                    assertThat(commune.kilometresTo(largest))
                            .as("%s, %s and %s", postcode, commune.name(), largest.name())
                            .isLessThan(40);
                }
            }
        }
    }

    private Commune commune(String insee) {
        return communes.byInsee(insee).orElseThrow();
    }
}
