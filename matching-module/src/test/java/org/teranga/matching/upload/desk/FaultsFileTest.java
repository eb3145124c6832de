package org.teranga.matching.upload.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaultsFileTest {
    private static final SpreadsheetImportView.Row FAULTY = new SpreadsheetImportView.Row(
            7,
            "Odile",
            List.of(new SpreadsheetImportView.Cell("kind", "=HYPERLINK(\"http://x\")", "un choix, ou un autre")));

    @Test
    void everyFaultIsARowAndNoCellIsAFormula() {
        assertThat(FaultsFile.csv(List.of(FAULTY)))
                .isEqualTo("line,column,value,message\n"
                        + "7,kind,\"'=HYPERLINK(\"\"http://x\"\")\",\"un choix, ou un autre\"\n");
    }

    @Test
    void theAddressHoldsTheWholeFileAndNothingThatEndsAnAttribute() {
        String address = FaultsFile.address(List.of(FAULTY, new SpreadsheetImportView.Row(8, "", List.of())));
        assertThat(address).startsWith("data:text/csv;charset=utf-8,").doesNotContain("\"", "'", "<", " ", "\n");
        String encoded = address.substring(address.indexOf(',') + 1);
        assertThat(URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8))
                .isEqualTo(FaultsFile.csv(List.of(FAULTY)));
    }

    @Test
    void withoutAFaultThereIsNothingToDownload() {
        assertThat(FaultsFile.address(List.of(new SpreadsheetImportView.Row(8, "", List.of()))))
                .isEmpty();
    }
}
