package org.teranga.matching.upload.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.teranga.matching.upload.RowsAre;

class ColumnGuessTest {
    @Test
    void theColumnsOfAFrenchSpreadsheetAreRecognised() {
        List<String> header = List.of(
                "n° dossier", "nom et prénom", "courriel", "tél.", "code postal", "ville", "nb de places", "du", "au");
        assertThat(ColumnGuess.of(RowsAre.OFFERS, header))
                .containsExactly(
                        "id",
                        "name",
                        "email",
                        "phone",
                        "postcode",
                        "commune",
                        "capacity",
                        "available_from",
                        "available_until");
    }

    @Test
    void theSameNameMeansAnotherColumnInNeeds() {
        assertThat(ColumnGuess.of(RowsAre.NEEDS, List.of("à partir du", "adultes", "horodateur")))
                .containsExactly("from", "adults", "waiting_since");
    }

    @Test
    void aColumnThatIsOnlyCalledFreeHoldsTheDay() {
        assertThat(ColumnGuess.of(RowsAre.OFFERS, List.of("disponible", "nb de places")))
                .containsExactly("available_from", "capacity");
    }

    @Test
    void eachColumnIsGuessedOnceAndOurOwnNamesComeFirst() {
        assertThat(ColumnGuess.of(RowsAre.OFFERS, List.of("mail", "courriel", "téléphone", "phone")))
                .containsExactly("email", "", "", "phone");
    }

    @Test
    void arabicNamesAreRecognised() {
        assertThat(ColumnGuess.of(RowsAre.OFFERS, List.of("الاسم", "الرمز البريدي")))
                .containsExactly("name", "postcode");
    }
}
