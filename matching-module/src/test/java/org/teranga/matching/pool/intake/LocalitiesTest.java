package org.teranga.matching.pool.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.matching.pool.locality.Area;
import org.teranga.matching.pool.locality.Localities;
import org.teranga.matching.pool.locality.Locality;

class LocalitiesTest {
    private final Localities localities = new Localities();

    @ParameterizedTest
    @CsvSource({
        "31170 Tournefeuille, 31557, 31170",
        "TOURNEFEUILLE 31170, 31557, 31170",
        "Tournefeuille, 31557, 31170",
        "saint orens de gameville 31650, 31506, 31650",
        "31 650 Saint-Orens-de-Gameville, 31506, 31650"
    })
    void aPlaceIsFoundAsPeopleWriteIt(String written, String commune, String postcode) {
        Locality found = localities.meant(written).orElseThrow();
        assertThat(found.commune()).isEqualTo(commune);
        assertThat(found.postcode()).isEqualTo(postcode);
        assertThat(found.department()).isEqualTo("31");
    }

    @Test
    void aPostcodeAloneNamesItsLargestCommuneAndClaimsNoOther() {
        Locality found = localities.meant("31000").orElseThrow();
        assertThat(found.postcode()).isEqualTo("31000");
        assertThat(found.commune()).isNull();
        assertThat(found.name()).isEqualTo("Toulouse");
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999", "Nowhereville", "", "  ", "0", "<script>", "31170x"})
    void whatIsNoPlaceIsNotFound(String written) {
        assertThat(localities.meant(written)).isEmpty();
    }

    @Test
    void whatWasFoundIsFoundAgainAsWePresentIt() {
        for (String code : Set.of("31557", "2A004", "97411", "75056", "29019")) {
            Locality told = localities.ofCode(code, null).orElseThrow();
            Locality again = localities.meant(told.written()).orElseThrow();
            assertThat(again.commune()).as(told.written()).isEqualTo(told.commune());
        }
    }

    @Test
    void aFilterUnderstandsDepartmentsCodesPostcodesAndNames() {
        assertThat(localities.area("31").departments()).containsExactly("31");
        assertThat(localities.area("2a").departments()).containsExactly("2A");
        assertThat(localities.area("31555").communes()).contains("31555");
        assertThat(localities.area("31170").postcodes()).containsExactly("31170");
        assertThat(localities.area("31170").communes()).contains("31557");
        assertThat(localities.area("toulouse").communes()).containsExactly("31555");
        assertThat(localities.area("toulouse").postcodes()).contains("31000", "31500");
        assertThat(localities.area("nowhereville")).isEqualTo(Area.NOWHERE);
    }
}
