package org.teranga.matching.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.matching.spreadsheet.file.SheetLimits;
import org.teranga.matching.spreadsheet.file.SheetSource;
import org.teranga.matching.spreadsheet.file.UnreadableSheet;
import org.teranga.matching.spreadsheet.row.SheetRow;
import org.teranga.platform.spreadsheet.SheetWriter;

class SheetTest {
    private static final Set<String> KNOWN = Set.of("id", "kind", "commune", "name", "phone");
    private static final SheetLimits SMALL = new SheetLimits(1 << 20, 1_000, 20, 2_000);

    @Test
    void whatAFrenchAssociationSavesFromItsSpreadsheetIsRead() throws IOException {
        byte[] file = ("Id;KIND; Commune ;Name;Phone;Remarques du bénévole\r\n"
                        + "1;housing;31555;Élodie Lefèvre;+33 6 39 98 00 01;\"rappeler le soir;\nchat à la maison\"\r\n"
                        + ";;;;;\r\n"
                        + "2;buddy;;\"Jean \"\"Jeannot\"\" Roux\";06 39 98 00 02;œuvre\r\n")
                .getBytes(Charset.forName("windows-1252"));
        try (Sheet sheet = Sheet.open(SheetSource.of(file), SMALL, KNOWN)) {
            assertThat(sheet.format().separator()).isEqualTo(';');
            assertThat(sheet.format().charset().name()).isEqualTo("windows-1252");
            List<SheetRow> rows = rows(sheet);
            assertThat(rows).hasSize(2);
            assertThat(rows.getFirst().cell("name")).isEqualTo("Élodie Lefèvre");
            assertThat(rows.getFirst().remarks())
                    .containsEntry("remarques du bénévole", "rappeler le soir;\nchat à la maison");
            assertThat(rows.get(1).line()).isEqualTo(5);
            assertThat(rows.get(1).cell("name")).isEqualTo("Jean \"Jeannot\" Roux");
            assertThat(rows.get(1).cells()).doesNotContainKey("commune");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void encodingsOfUnicodeAreRecognised(String charset) throws IOException {
        byte[] file = "id\tname\n1\tلطيفة é\n".repeat(1).getBytes(Charset.forName(charset));
        try (Sheet sheet = Sheet.open(SheetSource.of(file), SMALL, KNOWN)) {
            assertThat(sheet.format().separator()).isEqualTo('\t');
            assertThat(rows(sheet).getFirst().cell("name")).isEqualTo("لطيفة é");
        }
    }

    @Test
    void aMarkBeforeUtf8IsNoPartOfTheFirstColumn() throws IOException {
        byte[] file = "\uFEFFid,name\n7,x\n".getBytes(StandardCharsets.UTF_8);
        try (Sheet sheet = Sheet.open(SheetSource.of(file), SMALL, KNOWN)) {
            assertThat(rows(sheet).getFirst().cell("id")).isEqualTo("7");
        }
    }

    @Test
    void oneLateByteMakesAFileWindows() throws IOException {
        byte[] file =
                ("id,name\n" + "1,plain\n".repeat(20_000) + "2,caf\u00e9\n").getBytes(Charset.forName("windows-1252"));
        try (Sheet sheet = Sheet.open(SheetSource.of(file), SheetLimits.UPLOAD, KNOWN)) {
            assertThat(rows(sheet).getLast().cell("name")).isEqualTo("café");
        }
    }

    @Test
    void filesThatAreNoSpreadsheetEndInOneClearLine() {
        assertUnreadable(new byte[0], "empty");
        assertUnreadable(new byte[] {'P', 'K', 3, 4, 0, 0}, "save the sheet as CSV");
        assertUnreadable(new byte[] {0x1F, (byte) 0x8B, 8}, "not text");
        assertUnreadable("id,name\n1,a\u0000b\n".getBytes(StandardCharsets.UTF_8), "not text");
        assertUnreadable("alpha,beta\n1,2\n".getBytes(StandardCharsets.UTF_8), "commune, id, kind, name, phone");
        assertUnreadable("id,name,ID\n1,2,3\n".getBytes(StandardCharsets.UTF_8), "twice");
        byte[] noise = new byte[100_000];
        new Random(5).nextBytes(noise);
        assertUnreadable(noise, "not text");
    }

    @Test
    void aQuotationMarkThatIsNeverClosedDoesNotEatTheMemory() {
        String endless = "id,name\n1,\"" + "x".repeat(500_000);
        assertUnreadable(endless.getBytes(StandardCharsets.UTF_8), "line 2");
    }

    @Test
    void limitsOfRowsColumnsAndBytesHold() {
        assertUnreadable(("id\n" + "1\n".repeat(1_001)).getBytes(StandardCharsets.UTF_8), "more than 1000 rows");
        assertUnreadable(("id" + ",x".repeat(30) + "\n").getBytes(StandardCharsets.UTF_8), "20 columns");
        SheetSource endless = () -> new InputStream() {
            private long read;

            @Override
            public int read() {
                return "id\n1\n".charAt((int) (read++ % 5));
            }
        };
        assertThatThrownBy(() -> Sheet.open(endless, SMALL, KNOWN))
                .isInstanceOf(UnreadableSheet.class)
                .hasMessageContaining("larger than 1 MB");
    }

    @Test
    void whatWeWriteComesBackAsItWas() throws IOException {
        List<String> cells = List.of("1", "=HYPERLINK(\"x\")", "a,b", "two\nlines", "+33639980001");
        StringBuilder out = new StringBuilder();
        SheetWriter writer = new SheetWriter(out);
        writer.row(List.of("id", "kind", "commune", "name", "phone"));
        writer.row(cells);
        assertThat(out.toString())
                .contains("\"'=HYPERLINK")
                .contains(",+33639980001\n")
                .doesNotContain("\r");
        try (Sheet sheet = Sheet.open(SheetSource.of(out.toString().getBytes(StandardCharsets.UTF_8)), SMALL, KNOWN)) {
            assertThat(List.copyOf(rows(sheet).getFirst().cells().values())).isEqualTo(cells);
        }
    }

    @Test
    void cellsBeyondTheLastColumnAreTold() throws IOException {
        byte[] file = "id,name\n1,a,b\n2\n".getBytes(StandardCharsets.UTF_8);
        try (Sheet sheet = Sheet.open(SheetSource.of(file), SMALL, KNOWN)) {
            assertThat(rows(sheet)).extracting(SheetRow::surplus).containsExactly(true, false);
        }
    }

    private static void assertUnreadable(byte[] file, String words) {
        assertThatThrownBy(() -> {
                    try (Sheet sheet = Sheet.open(SheetSource.of(file), SMALL, KNOWN)) {
                        rows(sheet);
                    }
                })
                .isInstanceOf(UnreadableSheet.class)
                .hasMessageContaining(words);
    }

    private static List<SheetRow> rows(Sheet sheet) {
        List<SheetRow> rows = new ArrayList<>();
        for (Optional<SheetRow> row = sheet.next(); row.isPresent(); row = sheet.next()) {
            rows.add(row.get());
        }
        return rows;
    }
}
