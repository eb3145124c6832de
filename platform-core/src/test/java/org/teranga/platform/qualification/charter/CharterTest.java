package org.teranga.platform.qualification.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a charter may say, and of which edition, date and language the platform's clauses and the own text are together. */
class CharterTest {
    private static final String GOOD = "# Ours\nWelcome\n## Respect\n- I knock before I come in.\n";

    @Test
    void aTextWithATitleAndPromisesInSectionsHasNoFault() {
        assertThat(CharterFaults.of(GOOD)).isEmpty();
        assertThat(CharterFaults.of(
                        "# Ours\n\n## One\n\n- I knock before I come in.\n## Two\n- I keep what I hear to me."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            charter.fault.title  | 0 | ## Respect;- I knock before I come in.
            charter.fault.title  | 2 | # Ours;# Again;## Respect;- I knock before I come in.
            charter.fault.empty  | 0 | # Ours;Welcome
            charter.fault.stray  | 4 | # Ours;## Respect;- I knock before I come in.;Nothing
            charter.fault.stray  | 2 | # Ours;### Respect;## Part;- I knock before I come in.
            charter.fault.stray  | 2 | # Ours;#Respect;## Part;- I knock before I come in.
            charter.fault.stray  | 2 | # Ours;- Too early a promise;## Part;- I knock before I come in.
            charter.fault.thin   | 3 | # Ours;## Part;- Yes
            charter.fault.thin   | 3 | # Ours;## Part;- aaaaaaaaAAAAAAAAAAAAAA
            """)
    void aFaultIsToldByItsLine(String key, int number, String text) {
        assertThat(CharterFaults.of(text.replace(";", "\n"))).containsExactly(new CharterFaults.Fault(key, number));
    }

    @Test
    void aLineAndAWholeTextHaveAnEnd() {
        String line = "- " + "I knock. ".repeat(120);
        assertThat(CharterFaults.of("# Ours\n## Part\n" + line.substring(0, 1_000))
                        .isEmpty())
                .isTrue();
        assertThat(CharterFaults.of(GOOD + line.substring(0, 1_001)))
                .containsExactly(new CharterFaults.Fault("charter.fault.line", 5));
        String whole = GOOD + "\n".repeat(WriteCharter.LONGEST - GOOD.length());
        assertThat(CharterFaults.of(whole)).isEmpty();
        assertThat(CharterFaults.of(whole + "\n"))
                .containsExactly(new CharterFaults.Fault("charter.fault.long", WriteCharter.LONGEST));
        assertThat(new CharterFaults.Fault("charter.fault.long", 3).in("ar")).satisfies(fault -> {
            assertThat(fault.field()).isEqualTo("ar");
            assertThat(fault.arguments()).containsExactly(3);
        });
    }

    @Test
    void anEditionIsThatOfBothTextsAndItsDateThatOfTheLater() {
        CharterText clauses = text("4", "2026-01-01", "fr");
        assertThat(new Charter(clauses, null).edition()).isEqualTo("4");
        assertThat(new Charter(clauses, null).date()).isEqualTo("2026-01-01");
        assertThat(new Charter(clauses, null).languages()).isEqualTo("fr");
        Charter both = new Charter(clauses, text("A2", "2026-02-01", "fr"));
        assertThat(both.edition()).isEqualTo("4-A2");
        assertThat(both.date()).isEqualTo("2026-02-01");
        assertThat(both.languages()).isEqualTo("fr");
        Charter older = new Charter(clauses, text("A2", "2025-12-31", "ar"));
        assertThat(older.date()).isEqualTo("2026-01-01");
        assertThat(older.languages()).isEqualTo("fr|ar");
        assertThat(older.digest()).isNotEqualTo(both.digest()).hasSize(64);
        assertThat(new Charter(clauses, null).digest()).isNotEqualTo(both.digest());
        assertThat(new Charter(clauses, text("A2", "2026-02-01", "fr")).digest())
                .isEqualTo(both.digest());
    }

    private static CharterText text(String edition, String date, String language) {
        return CharterText.read(
                new CharterText.Edition(edition, LocalDate.parse(date)),
                language,
                List.of("# Ours", "## Respect", "- I knock before I come in."));
    }
}
