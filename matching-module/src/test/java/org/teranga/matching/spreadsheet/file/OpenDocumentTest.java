package org.teranga.matching.spreadsheet.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.matching.spreadsheet.Ods;

/** What a spreadsheet of LibreOffice says comes out as people see it; a hostile one reads nothing outside, and grows to nothing. */
@Timeout(60)
class OpenDocumentTest {
    private static final String EMPTY = "<table:table-cell table:number-columns-repeated=\"16384\"/>";

    @TempDir
    private Path folder;

    @Test
    void aSheetComesOutLineByLine() {
        assertThat(csv(Ods.of("<table:table-column table:number-columns-repeated=\"16384\"/><table:table-header-rows>"
                        + Ods.row("id", "nom") + "</table:table-header-rows>"
                        + "<table:table-row table:number-rows-repeated=\"2\">" + EMPTY + "</table:table-row>"
                        + "<table:table-row><table:table-cell/>" + Ods.cell("Odile") + EMPTY + "</table:table-row>"
                        + "<table:table-row table:number-rows-repeated=\"1048572\">" + EMPTY + "</table:table-row>")))
                .isEqualTo("id,nom\n\n\n,Odile\n");
    }

    @Test
    void daysNumbersAndWordsAreWhatTheirValuesSay() {
        String cells =
                "<table:table-cell office:value-type=\"float\" office:value=\"1000\"><text:p>01000</text:p></table:table-cell>"
                        + "<table:table-cell office:value-type=\"float\" office:value=\"2\"><text:p>2,00</text:p></table:table-cell>"
                        + "<table:table-cell office:value-type=\"date\" office:date-value=\"2027-01-05\"><text:p>05/01/27</text:p></table:table-cell>"
                        + "<table:table-cell office:value-type=\"date\" office:date-value=\"2027-01-05T14:05:00.5\"><text:p>x</text:p></table:table-cell>"
                        + "<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\"><text:p>VRAI</text:p></table:table-cell>"
                        + "<table:table-cell table:formula=\"of:=1+1\" office:value-type=\"float\" office:value=\"2\"><text:p>2</text:p></table:table-cell>"
                        + "<table:table-cell office:value-type=\"string\"><office:annotation><dc:creator>Paul</dc:creator><text:p>secret</text:p></office:annotation>"
                        + "<text:p>12 rue<text:s text:c=\"3\"/>Neuve<text:line-break/>haut</text:p><text:p>81000 <text:a>Albi</text:a></text:p>"
                        + "<draw:frame><draw:text-box><text:p>logo</text:p></draw:text-box></draw:frame></table:table-cell>";
        assertThat(csv(Ods.of("<table:table-row>" + cells + "</table:table-row>")))
                .isEqualTo("01000,2,2027-01-05,2027-01-05T14:05:00,true,2,12 rue   Neuve haut 81000 Albi\n");
    }

    @Test
    void cellsThatWereJoinedHoldForThoseBelow() {
        String rows = Ods.row("genre", "nom")
                + "<table:table-row><table:table-cell office:value-type=\"string\" table:number-rows-spanned=\"3\"><text:p>chambre</text:p></table:table-cell>"
                + Ods.cell("Odile") + "</table:table-row>"
                + "<table:table-row><table:covered-table-cell/>" + Ods.cell("Jean") + "</table:table-row>"
                + "<table:table-row><table:covered-table-cell/><table:table-cell/></table:table-row>"
                + "<table:table-row><table:table-cell/>" + Ods.cell("Paul") + "</table:table-row>";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(Workbook.toCsv(SheetSource.of(Ods.of(rows)), SheetLimits.UPLOAD, out))
                .isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("genre,nom\nchambre,Odile\nchambre,Jean\n\n,Paul\n");
    }

    @Test
    void theFirstSheetThatIsSeenAndHoldsSomethingIsRead() {
        assertThat(csv(Ods.sheets("<table:table table:style-name=\"ta2\">" + Ods.row("hidden") + "</table:table>"
                        + "<table:table table:style-name=\"ta1\"><table:table-row>" + EMPTY
                        + "</table:table-row></table:table>"
                        + "<table:table>" + Ods.row("seen") + "</table:table><table:table>" + Ods.row("later")
                        + "</table:table>")))
                .isEqualTo("seen\n");
        assertThatThrownBy(() -> csv(Ods.of("")))
                .isInstanceOfSatisfying(
                        UnreadableSheet.class, none -> assertThat(none.key()).isEqualTo("sheet.empty"));
    }

    @Test
    void noDocumentOfItReachesOutside() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "the platform's own secret");
        AtomicInteger asked = new AtomicInteger();
        HttpServer outside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        outside.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        outside.start();
        String address = "http://localhost:" + outside.getAddress().getPort() + "/";
        for (String outer : new String[] {secret.toUri().toString(), address}) {
            String type =
                    "<!DOCTYPE x [<!ENTITY a SYSTEM \"" + outer + "\"><!ENTITY % p SYSTEM \"" + outer + "\"> %p;]>";
            refused(Ods.content(type + "<x>&a;</x>"), "sheet.workbook_broken");
            refused(Ods.content("<!DOCTYPE x SYSTEM \"" + outer + "\"><x/>"), "sheet.workbook_broken");
        }
        outside.stop(0);
        assertThat(asked).hasValue(0);
    }

    @Test
    void noEntityOfItGrows() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 \"0123456789\">");
        for (int k = 1; k <= 12; k++) {
            laughs.append("<!ENTITY e%d \"%s\">".formatted(k, ("&e" + (k - 1) + ";").repeat(10)));
        }
        refused(Ods.content(laughs + "]><x>&e12;</x>"), "sheet.workbook_broken");
    }

    @Test
    void repetitionsAreBelievedAsFarAsTheLimitsGo() {
        String many =
                "<table:table-row table:number-rows-repeated=\"999999999\">" + Ods.cell("x") + "</table:table-row>";
        refused(Ods.of(many), "sheet.too_many_rows");
        refused(
                Ods.of(
                        "<table:table-row><table:table-cell table:number-columns-repeated=\"999999999\"><text:p>x</text:p></table:table-cell></table:table-row>"),
                "sheet.too_many_columns");
        refused(
                Ods.of(
                        "<table:table-row table:number-rows-repeated=\"200000\"><table:table-cell table:number-columns-repeated=\"200\"><text:p>"
                                + "x".repeat(400) + "</text:p></table:table-cell></table:table-row>"),
                "sheet.too_large");
        refused(
                Ods.of("<table:table-row table:number-rows-repeated=\"-5\">" + Ods.cell("x") + "</table:table-row>"),
                "sheet.workbook_broken");
        refused(
                Ods.of(
                        "<table:table-row table:number-rows-repeated=\"999999999\"/>".repeat(1_000)
                                + "<table:table-row><table:table-cell table:number-columns-repeated=\"999999999\"/></table:table-row>"),
                "sheet.empty");
    }

    @Test
    void aTextThatIsTooLongForACellIsRefusedBeforeItIsHeld() {
        refused(Ods.of(Ods.row("x".repeat(200_000))), "sheet.too_wide");
        refused(
                Ods.of("<table:table-row><table:table-cell office:value-type=\"float\" office:value=\""
                        + "9".repeat(2_000_000) + "\"><text:p>1</text:p></table:table-cell></table:table-row>"),
                "sheet.too_wide");
        refused(
                Ods.of("<table:table-row><table:table-cell><text:p>" + "<text:s text:c=\"999999\"/>".repeat(100_000)
                        + "y</text:p></table:table-cell></table:table-row>"),
                "sheet.too_wide");
        refused(
                Ods.of("<table:table-row><table:table-cell>" + "<text:p>abcdefgh</text:p>".repeat(100_000)
                        + "</table:table-cell></table:table-row>"),
                "sheet.too_wide");
    }

    @Test
    void whatIsNestedWithoutEndIsRefused() {
        refused(Ods.of("<text:a>".repeat(2_000_000)), "sheet.workbook_broken");
    }

    @Test
    void aBombIsNotUnpacked() {
        byte[] blanks = new byte[300 << 20];
        Arrays.fill(blanks, (byte) ' ');
        for (int at = 0; at < blanks.length - 10; at += 1_000) {
            blanks[at] = '<';
            blanks[at + 1] = 'a';
            blanks[at + 2] = '/';
            blanks[at + 3] = '>';
        }
        blanks[2] = '>';
        refused(Ods.content(blanks), "sheet.too_large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no document", "<x", "<x/>", "<office:document-content/>"})
    void whatIsNoSpreadsheetIsRefusedInOneLine(String content) {
        assertThatThrownBy(() -> csv(Ods.content(content))).isInstanceOf(UnreadableSheet.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aFileWithChangedBytesIsReadOrRefused(long seed) {
        Random random = new Random(seed);
        byte[] whole = Ods.of(Ods.row("id", "name") + Ods.row("1", "Odile"));
        for (int round = 0; round < 200; round++) {
            byte[] changed = whole.clone();
            for (int k = 0; k < 4; k++) {
                changed[random.nextInt(4, changed.length)] = (byte) random.nextInt();
            }
            try {
                assertThat(csv(changed)).as("seed %s, round %s", seed, round).hasSizeLessThan(10_000);
            } catch (UnreadableSheet refused) {
                assertThat(refused.getMessage()).isNotBlank();
            }
        }
    }

    private static void refused(byte[] file, String key) {
        assertThatThrownBy(
                        () -> Workbook.toCsv(SheetSource.of(file), SheetLimits.UPLOAD, OutputStream.nullOutputStream()))
                .isInstanceOfSatisfying(
                        UnreadableSheet.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private static String csv(byte[] file) {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        Workbook.toCsv(SheetSource.of(file), SheetLimits.UPLOAD, csv);
        return csv.toString(StandardCharsets.UTF_8);
    }
}
