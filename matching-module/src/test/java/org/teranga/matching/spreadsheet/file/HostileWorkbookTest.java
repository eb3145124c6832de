package org.teranga.matching.spreadsheet.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.matching.spreadsheet.Xlsx;

/** Whatever document of a workbook is hostile, nothing outside it is read, and nothing in it grows. */
@Timeout(60)
class HostileWorkbookTest {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String SECRET = "the platform's own secret";
    private static final String ROW = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>";
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    private Path folder;

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer outside;

    @BeforeEach
    void somebodyOutside() throws IOException {
        outside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        outside.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        outside.start();
    }

    @AfterEach
    void gone() {
        outside.stop(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Content_Types].xml",
                "_rels/.rels",
                "xl/workbook.xml",
                "xl/_rels/workbook.xml.rels",
                "xl/styles.xml",
                "xl/sharedStrings.xml",
                SHEET
            })
    void noDocumentOfItReachesOutside(String part) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), SECRET);
        String address = "http://localhost:" + outside.getAddress().getPort() + "/";
        for (String outer : new String[] {secret.toUri().toString(), address}) {
            String type =
                    "<!DOCTYPE x [<!ENTITY a SYSTEM \"" + outer + "\"><!ENTITY % p SYSTEM \"" + outer + "\"> %p;]>";
            String linked = "<!DOCTYPE x SYSTEM \"" + outer + "\">";
            for (String before : new String[] {type, linked}) {
                for (String held : new String[] {"&a;", ""}) {
                    assertThat(read(Xlsx.having(part, before + document(part, held), ROW)))
                            .as(part + before)
                            .doesNotContain(SECRET);
                }
            }
        }
        assertThat(asked).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Content_Types].xml",
                "_rels/.rels",
                "xl/workbook.xml",
                "xl/_rels/workbook.xml.rels",
                "xl/styles.xml",
                "xl/sharedStrings.xml",
                SHEET
            })
    void noEntityOfItGrows(String part) {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 \"0123456789\">");
        for (int k = 1; k <= 12; k++) {
            laughs.append("<!ENTITY e%d \"%s\">".formatted(k, ("&e" + (k - 1) + ";").repeat(10)));
        }
        assertThat(read(Xlsx.having(part, laughs + "]>" + document(part, "&e12;"), ROW)))
                .hasSizeLessThan(1_000);
    }

    /** In the pass that looks for joined cells, which reads the sheet a second time. */
    @Test
    void joinedCellsAreBoundToo() {
        String sheet = "<worksheet xmlns=\"" + MAIN + "\"><sheetData><row r=\"1\"><c r=\"A1\"><v>7</v></c></row>"
                + "<row r=\"2\"><c r=\"B2\"><v>8</v></c></row></sheetData><mergeCells>%s</mergeCells></worksheet>";
        assertThat(read(Xlsx.with(sheet.formatted("<mergeCell ref=\"A1:A9999999\"/>".repeat(100_000)))))
                .isEqualTo("7\n7,8\n");
        assertThat(read(Xlsx.with(sheet.formatted("<mergeCell ref=\"ZZZ1:ZZZ9999999\"/>"))))
                .isEqualTo("7\n,8\n");
        assertThat(read(Xlsx.with(sheet.formatted("<mergeCell ref=\"A1:A99999999999999\"/><mergeCell ref=\"\"/>"))))
                .isEqualTo("7\n,8\n");
        assertThat(read(Xlsx.with(sheet.formatted("<mergeCell/><mergeCell ref=\"A9:A1\"/>"))))
                .isEqualTo("7\n,8\n");
    }

    /** Of seven letters it is the two thousand millionth column; the library would make a row of so many. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "r=\"XFD1\"",
                "r=\"BDWGN1\"",
                "r=\"AAAAAAA1\"",
                "r='&#65;AAAAAA1'",
                "r=\"aaaaaaa1\"",
                "r=\"A1AAAAAA\"",
                "xmlns:x=\"urn:x\" x:r=\"AAAAAAA1\"",
                "r=\"ZZZZZZZZZZZZ1\""
            })
    void aCellFarToTheRightIsNoRowOfBillions(String address) {
        refused("<row r=\"1\"><c " + address + "><v>1</v></c></row>");
    }

    @Test
    void notEvenInASheetThatLiesElsewhere() {
        byte[] moved = Xlsx.having(
                "xl/sharedStrings.xml",
                "<worksheet xmlns=\"" + MAIN
                        + "\"><sheetData><row r=\"1\"><c r=\"AAAAAAA1\"><v>1</v></c></row></sheetData></worksheet>",
                "<row r=\"1\"/>");
        assertThatThrownBy(() -> csv(moved)).isInstanceOf(UnreadableSheet.class);
    }

    @Test
    void aMillionColumnsAreTooMany() {
        refused("<row r=\"1\">" + "<c><v>1</v></c>".repeat(1_000_000) + "</row>");
    }

    /** What it says of its own size is believed by nobody. */
    @Test
    void aSheetThatSaysItIsHugeIsReadAsItIs() {
        assertThat(
                        read(
                                Xlsx.with(
                                        "<worksheet xmlns=\"" + MAIN
                                                + "\"><dimension ref=\"A1:XFD1048576\"/><sheetData>"
                                                + "<row r=\"1\" spans=\"1:2000000000\"><c r=\"A1\"><v>7</v></c></row></sheetData></worksheet>")))
                .isEqualTo("7\n");
    }

    @Test
    void aFormulaIsNeverCalculated() {
        String row = "<row r=\"1\"><c r=\"A1\" t=\"str\"><f>WEBSERVICE(\"http://localhost:"
                + outside.getAddress().getPort()
                + "/\")</f><v>saved</v></c><c r=\"B1\"><f>REPT(\"A\",1000000000)</f></c></row>";
        assertThat(read(Xlsx.of(row))).startsWith("saved").hasSizeLessThan(100);
        assertThat(asked).hasValue(0);
    }

    private static void refused(String rows) {
        assertThatThrownBy(() -> csv(Xlsx.of(rows))).isInstanceOf(UnreadableSheet.class);
    }

    private static String document(String part, String held) {
        return switch (part) {
            case "xl/sharedStrings.xml" -> "<sst xmlns=\"" + MAIN + "\"><si><t>" + held + "</t></si></sst>";
            case SHEET ->
                "<worksheet xmlns=\"" + MAIN + "\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>" + held
                        + "</v></c></row></sheetData></worksheet>";
            default -> "<x>" + held + "</x>";
        };
    }

    /** What comes out of it; nothing where it is refused. */
    private static String read(byte[] workbook) {
        try {
            return csv(workbook);
        } catch (UnreadableSheet refused) {
            return "";
        }
    }

    private static String csv(byte[] workbook) {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        Workbook.toCsv(SheetSource.of(workbook), SheetLimits.UPLOAD, csv);
        return csv.toString(StandardCharsets.UTF_8);
    }
}
