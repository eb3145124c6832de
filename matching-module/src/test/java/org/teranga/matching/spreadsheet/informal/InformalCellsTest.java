package org.teranga.matching.spreadsheet.informal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.matching.spreadsheet.row.ValueMeanings;

class InformalCellsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private final List<String> met = new ArrayList<>();
    private final Map<String, String> remarks = new LinkedHashMap<>();
    private Map<String, String> written = Map.of();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de suite                    | 2026-11-30
            Dès que possible !          | 2026-11-30
            right away                  | 2026-11-30
            فوراً                        | 2026-11-30
            demain                      | 2026-12-01
            15/12                       | 2026-12-15
            15/11                       | 2027-11-15
            le 15 décembre              | 2026-12-15
            1er janvier                 | 2027-01-01
            December 15, 2027           | 2027-12-15
            15th of january             | 2027-01-15
            juin 2027                   | 2027-06-01
            juin                        | 2027-06-01
            novembre                    | 2026-11-01
            mi-juin 2027                | 2027-06-15
            fin février 2028            | 2028-02-29
            à partir du 15/12/2026      | 2026-12-15
            06/2027                     | 2027-06-01
            dans 2 semaines             | 2026-12-14
            in three months             | 2027-02-28
            ١٥ ديسمبر                   | 2026-12-15
            كانون الثاني ٢٠٢٧           | 2027-01-01
            29/02                       |
            vers Pâques                 |
            2027                        |
            lundi                       |
            32 décembre                 |
            l'été prochain              |
            """)
    void daysOnWhichSomethingBegins(String text, String day) {
        assertThat(read(Map.of("available_from", text)).get("available_from"))
                .isEqualTo(Optional.ofNullable(day).orElse(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            juin 2027      | 2027-06-30
            fin août       | 2027-08-31
            3 mois         | 2027-03-15
            sans limite    | -
            20/03          | 2027-03-20
            """)
    void daysOnWhichSomethingEnds(String text, String day) {
        Map<String, String> cells = read(Map.of("available_from", "15/12", "available_until", text));
        assertThat(cells.getOrDefault("available_until", "-")).isEqualTo(day);
    }

    @Test
    void daysInThePastAreTheLastThatWere() {
        assertThat(read(Map.of("waiting_since", "15/12"))).containsEntry("waiting_since", "2025-12-15");
        assertThat(read(Map.of("waiting_since", "il y a 3 mois"))).containsEntry("waiting_since", "2026-08-30");
        assertThat(read(Map.of("waiting_since", "septembre"))).containsEntry("waiting_since", "2026-09-01");
    }

    @Test
    void twoDaysInOneCellAreAPeriod() {
        assertThat(read(Map.of("available_from", "du 15/12 au 20/03")))
                .containsEntry("available_from", "2026-12-15")
                .containsEntry("available_until", "2027-03-20");
        assertThat(met).contains("available_until: du 15/12 au 20/03 = 2027-03-20");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4 pers.                | 4
            quatre personnes       | 4
            4p                     | 4
            jusqu'à 3              | 3
            2 adultes + 1 bébé     | 3
            un couple              | 2
            ٤ أشخاص                | 4
            2-3                    |
            1 ou 2                 |
            T2                     |
            beaucoup               |
            2 chambres             |
            """)
    void numbersWithWords(String text, String number) {
        assertThat(read(Map.of("capacity", text)).get("capacity"))
                .isEqualTo(Optional.ofNullable(number).orElse(text));
        if (number == null) {
            assertThat(met).as("it is asked").contains("capacity: " + text + " = null");
        }
    }

    @Test
    void householdsInOneCell() {
        assertThat(read(Map.of("adults", "2 adultes + 1 bébé")))
                .containsEntry("adults", "2")
                .containsEntry("children", "1")
                .containsEntry("composition", "family");
        assertThat(remarks).as("nothing is lost").containsValue("2 adultes + 1 bébé");
        assertThat(read(Map.of("composition", "mère et 3 enfants")))
                .containsEntry("adults", "1")
                .containsEntry("children", "3")
                .containsEntry("composition", "woman_with_children");
        assertThat(read(Map.of("adults", "أم وطفلان"))).containsEntry("adults", "1");
        assertThat(read(Map.of("adults", "2 adultes + 1 bébé", "children", "3")))
                .as("what is said twice otherwise is asked")
                .containsEntry("adults", "2 adultes + 1 bébé");
    }

    @Test
    void aStreetAndATownInOneCell() {
        assertThat(read(Map.of("commune", "12 rue des Lilas, 31000 Toulouse")))
                .containsEntry("postcode", "31000")
                .containsEntry("commune", "31555");
        assertThat(remarks).containsValue("12 rue des Lilas, 31000 Toulouse");
        assertThat(read(Map.of("commune", "Saint-Denis (93)"))).containsEntry("commune", "93066");
        assertThat(read(Map.of("commune", "3 avenue de la Gare - Albi"))).containsEntry("commune", "81004");
        assertThat(read(Map.of("commune", "Toulouse centre"))).containsEntry("commune", "31555");
        assertThat(read(Map.of("postcode", "31 170 Tournefeuille"))).containsEntry("postcode", "31170");
        assertThat(read(Map.of("commune", "chez ma tante"))).containsEntry("commune", "chez ma tante");
        assertThat(read(Map.of("commune", "rue X, Saint-Denis")))
                .as("there are several")
                .containsEntry("commune", "rue X, Saint-Denis");
    }

    @Test
    void theFirstOfTwoNumbersIsTakenAndTheOtherKept() {
        assertThat(read(Map.of("phone", "06 39 98 00 01 / 05 61 99 00 02"))).containsEntry("phone", "06 39 98 00 01");
        assertThat(remarks).containsValue("06 39 98 00 01 / 05 61 99 00 02");
        assertThat(read(Map.of("email", "a@exemple.fr (le soir)"))).containsEntry("email", "a@exemple.fr");
        assertThat(read(Map.of("email", "aucun"))).doesNotContainKey("email");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "?"})
    void whatSaysNothingSaysNothing(String text) {
        assertThat(read(Map.of("capacity", text.isEmpty() ? "néant" : text))).isEmpty();
    }

    @Test
    void aRowIsKnownByWhatWasWrittenWhateverTheDay() {
        read(Map.of("available_from", "de suite"));
        assertThat(written).containsEntry("available_from", "de suite");
        read(Map.of("available_from", "2026-12-15"));
        assertThat(written).isEmpty();
    }

    @Test
    void longCellsAreNotLaboured() {
        String long1 = "1 ".repeat(50_000);
        for (String column : List.of("available_from", "capacity", "commune", "phone", "email", "adults", "postcode")) {
            assertThat(read(Map.of(column, long1))).containsKey(column);
        }
    }

    private Map<String, String> read(Map<String, String> row) {
        Map<String, String> cells = new LinkedHashMap<>(row);
        met.clear();
        remarks.clear();
        written = new InformalCells(
                        ValueMeanings.COMMON.on(TODAY),
                        TODAY,
                        (column, word, code) -> met.add(column + ": " + word + " = " + code),
                        column -> column,
                        cells,
                        remarks)
                .read();
        return cells;
    }
}
