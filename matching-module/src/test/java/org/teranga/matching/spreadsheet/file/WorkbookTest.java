package org.teranga.matching.spreadsheet.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.matching.spreadsheet.Xlsx;

class WorkbookTest {
    private static final String HEADER = "<row r=\"1\">" + text("A1", "Code postal") + text("B1", "Libre dès")
            + text("C1", "Places") + text("D1", "Partagé") + "</row>";

    @Test
    void daysAreIsoAndZerosBeforeAPostcodeStay() {
        String row =
                "<row r=\"2\"><c r=\"A2\" s=\"2\"><v>1000</v></c><c r=\"B2\" s=\"1\"><v>46113</v></c><c r=\"C2\"><v>2</v></c>"
                        + "<c r=\"D2\" t=\"b\"><v>1</v></c></row>";
        assertThat(csv(Xlsx.of(HEADER + row)))
                .isEqualTo("Code postal,Libre dès,Places,Partagé\n01000,2026-04-01,2,true\n");
    }

    @Test
    void aLineOfTheFileIsTheRowThatPeopleSee() {
        String row = "<row r=\"4\"><c r=\"A4\"><v>31000</v></c>" + text("B4", "ligne 1\nligne 2") + "</row>";
        assertThat(csv(Xlsx.of(HEADER + row)).split("\n"))
                .containsExactly("Code postal,Libre dès,Places,Partagé", "", "", "31000,ligne 1 ligne 2");
    }

    @Test
    void aFormulaCountsByItsResultAndNoCellIsOneOnTheWay() {
        String row =
                "<row r=\"2\"><c r=\"A2\"><f>1+1</f><v>2</v></c>" + text("B2", "=HYPERLINK(\"http://x\")") + "</row>";
        assertThat(csv(Xlsx.of(HEADER + row))).endsWith("\n2,\"'=HYPERLINK(\"\"http://x\"\")\"\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY a \"0123456789\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                        + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">]>"
                        + "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>&d;&d;&d;</v></c></row></sheetData></worksheet>",
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
                        + "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>&a;</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1",
                "<worksheet><sheetData><row r=\"x\"><c r=\"??\"><v>1</v></c></row></sheetData></worksheet>",
                "no xml at all",
                ""
            })
    void aHostileSheetIsRefusedInOneLine(String sheet) {
        assertThatThrownBy(() -> csv(Xlsx.with(sheet))).isInstanceOf(UnreadableSheet.class);
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            byte[] zeros = new byte[1 << 20];
            for (int k = 0; k < 300; k++) {
                zip.write(zeros);
            }
        }
        assertThat(bytes.size()).isLessThan(1 << 20);
        assertThatThrownBy(() -> csv(bytes.toByteArray()))
                .isInstanceOfSatisfying(
                        UnreadableSheet.class,
                        refused -> assertThat(refused.key()).isEqualTo("sheet.too_large"));
    }

    @Test
    void anArchiveThatIsNoWorkbookIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("../../etc/passwd"));
            zip.write(1);
        }
        assertThatThrownBy(() -> csv(bytes.toByteArray())).isInstanceOf(UnreadableSheet.class);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aFileWithChangedBytesIsReadOrRefused(long seed) {
        Random random = new Random(seed);
        byte[] whole = Xlsx.of(HEADER);
        for (int k = 0; k < 40; k++) {
            byte[] changed = whole.clone();
            changed[random.nextInt(4, changed.length)] ^= (byte) (1 + random.nextInt(255));
            try {
                csv(changed);
            } catch (UnreadableSheet refused) {
                assertThat(refused.key()).startsWith("sheet.");
            }
        }
    }

    private static String csv(byte[] workbook) {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        Workbook.toCsv(SheetSource.of(workbook), SheetLimits.UPLOAD, csv);
        return csv.toString(StandardCharsets.UTF_8);
    }

    private static String text(String at, String text) {
        String escaped = text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
        return "<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + escaped + "</t></is></c>";
    }
}
