package org.teranga.matching.spreadsheet.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.teranga.matching.spreadsheet.Xlsx;
import org.teranga.platform.testing.ProcessorTime;

/** Small files that become large ones. Each is refused before much of it has been written. */
@Timeout(60)
class WorkbookBombTest {
    private static final int MEGABYTE = 1 << 20;
    private static final String THIRTY_KILOBYTES = "<si><t>" + "A".repeat(30_000) + "</t></si>";

    @Test
    void cellsThatReferToOneLongStringAreCountedAsTheyAreWritten() {
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= 10_000; row++) {
            rows.append("<row r=\"%d\"><c r=\"A%d\" t=\"s\"><v>0</v></c></row>".formatted(row, row));
        }
        byte[] workbook = Xlsx.sharing(THIRTY_KILOBYTES, rows.toString());
        assertThat(workbook.length).isLessThan(100_000);
        Written written = new Written();
        refused(workbook, written, "sheet.too_large");
        assertThat(written.bytes).isLessThanOrEqualTo(SheetLimits.UPLOAD.bytes() + MEGABYTE);
    }

    @Test
    void aRowOfThemIsTooWideBeforeItIsPutTogether() {
        StringBuilder cells = new StringBuilder();
        for (int column = 0; column < 200; column++) {
            String name =
                    (column < 26 ? "" : String.valueOf((char) ('A' + column / 26 - 1))) + (char) ('A' + column % 26);
            cells.append("<c r=\"%s1\" t=\"s\"><v>0</v></c>".formatted(name));
        }
        Written written = new Written();
        refused(Xlsx.sharing(THIRTY_KILOBYTES, "<row r=\"1\">" + cells + "</row>"), written, "sheet.too_wide");
        assertThat(written.bytes).isZero();
    }

    @Test
    void aNumberIsNotWrittenOutIntoAGigabyteOfZeros() {
        String row = "<row r=\"1\"><c r=\"A1\"><v>1E%d</v></c><c r=\"B1\"><v>1E-%d</v></c></row>";
        Written written = new Written();
        Workbook.toCsv(
                SheetSource.of(Xlsx.of(String.format(Locale.ROOT, row, 999_999_999, 999_999_999))),
                SheetLimits.UPLOAD,
                written);
        assertThat(written.bytes).isLessThan(100);
    }

    @Test
    void aNumberOfTenMillionDigitsIsNotCalculated() {
        String digits = "7".repeat(10_000_000);
        for (String told :
                new String[] {digits, "<![CDATA[" + digits.replaceAll("(.{50000})", "$1]]><![CDATA[") + "]]>"}) {
            Duration begun = ProcessorTime.soFar();
            refused(Xlsx.of("<row r=\"1\"><c r=\"A1\"><v>" + told + "</v></c></row>"), new Written(), "sheet.too_wide");
            assertThat(ProcessorTime.since(begun)).isLessThan(Duration.ofSeconds(10));
        }
    }

    @Test
    void aMillionRowsAreTooManyWhateverTheirNumbersAre() {
        refused(Xlsx.of("<row r=\"1\"/>".repeat(1_000_000)), new Written(), "sheet.too_many_rows");
        refused(Xlsx.of("<row/>".repeat(1_000_000)), new Written(), "sheet.too_many_rows");
        refused(
                Xlsx.of("<row r=\"1000000\"><c r=\"A1000000\"><v>1</v></c></row>"),
                new Written(),
                "sheet.too_many_rows");
    }

    @Test
    void moreSharedStringsThanMemoryShouldHoldAreRefused() {
        refused(
                Xlsx.sharing("<si><t>" + "B".repeat(33 * MEGABYTE) + "</t></si>", "<row r=\"1\"/>"),
                new Written(),
                "sheet.too_large");
    }

    private static void refused(byte[] workbook, OutputStream csv, String key) {
        assertThatThrownBy(() -> Workbook.toCsv(SheetSource.of(workbook), SheetLimits.UPLOAD, csv))
                .isInstanceOfSatisfying(
                        UnreadableSheet.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }

    /** Counts and forgets. */
    private static final class Written extends OutputStream {
        private long bytes;

        @Override
        public void write(int octet) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int offset, int length) throws IOException {
            bytes += length;
        }
    }
}
