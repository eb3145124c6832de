package org.teranga.platform.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.platform.privacy.PhoneNumber;

/** What a stranger typed is calculated by no spreadsheet program, and is read by people, and by us, as it was typed. */
class CellTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://x\";\"y\")",
                "@SUM(A1)",
                "+1+cmd|' /C calc'!A0",
                "-2+3",
                " =1+1",
                "\u00A0=1+1",
                "\u200B=1",
                "\t=1",
                "\r=1",
                "\tx",
                "\uFF1D1+1",
                "\uFF20x",
                "\uFF0B1+1",
                "+33612345678*2"
            })
    void whatWouldBeCalculatedBeginsWithAnApostrophe(String cell) {
        assertThat(CellText.harmless(cell)).startsWith("'");
        assertThat(CellText.original(CellText.harmless(cell))).isEqualTo(cell);
        assertThat(CellText.inWorkbook(cell)).isEqualTo("'" + cell);
    }

    /** A program whose separator is another one parts a cell there, whatever quotes stand around it. */
    @ParameterizedTest
    @ValueSource(strings = {"Rue Neuve;=cmd", "a\n=cmd", "a\r\n@cmd", "a\t-1+1", "a; =1;b;+x"})
    void whatStandsAfterAnotherSeparatorIsLookedAtToo(String cell) {
        String safe = CellText.harmless(cell);
        for (String part : safe.split("[;\\t\\r\\n]")) {
            assertThat(part.strip()).doesNotStartWith("=").doesNotStartWith("@").doesNotStartWith("+");
        }
        assertThat(safe).isNotEqualTo(cell);
        assertThat(CellText.original(safe)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-1",
                "+1",
                "-12.50",
                "+33 6 12 34 56 78",
                "06 12 34 56 78",
                "a=b",
                "a-b",
                "12",
                "'",
                "l'été",
                "a;b",
                "x@y.fr"
            })
    void whatDoesNoHarmStaysAsItIs(String cell) {
        assertThat(CellText.harmless(cell)).isEqualTo(cell);
        assertThat(CellText.inWorkbook(cell)).isEqualTo(cell);
    }

    @Test
    void aTelephoneNumberKeepsItsSignAndItsDigits() {
        assertThat(new PhoneNumber("+33612345678").grouped()).isEqualTo("06 12 34 56 78");
        assertThat(new PhoneNumber("+213551234567").grouped()).isEqualTo("+213 551 23 45 67");
        assertThat(new PhoneNumber("+4915112345678").grouped()).isEqualTo("+49 1511 2345678");
        assertThat(CellText.harmless("+213 551 23 45 67")).isEqualTo("+213 551 23 45 67");
        assertThat(CellText.harmless("+33612345678"))
                .as("where it is read by programs")
                .isEqualTo("+33612345678");
    }

    @Test
    void whateverIsWrittenComesBack() {
        String signs = "'=+-@;\t\r\n 1a\uFF1D";
        for (long seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            StringBuilder cell = new StringBuilder();
            for (int k = random.nextInt(8); k > 0; k--) {
                cell.append(signs.charAt(random.nextInt(signs.length())));
            }
            String safe = CellText.harmless(cell.toString());
            assertThat(CellText.original(safe)).as("seed %s", seed).isEqualTo(cell.toString());
            assertThat(CellText.harmless(safe))
                    .as("seed %s: it is harmless already, or means it", seed)
                    .isNotNull();
        }
    }

    @Test
    void aRowIsWrittenSo() throws IOException {
        StringBuilder row = new StringBuilder();
        new SheetWriter(row).row(List.of("=1", "a,b", "x;=2", "-1"));
        assertThat(row).hasToString("'=1,\"a,b\",x;'=2,-1\n");
    }
}
