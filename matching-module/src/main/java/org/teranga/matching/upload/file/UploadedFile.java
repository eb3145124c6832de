package org.teranga.matching.upload.file;

import java.util.List;
import java.util.Optional;
import org.teranga.matching.spreadsheet.MeantSheet;
import org.teranga.matching.spreadsheet.SheetHead;
import org.teranga.matching.spreadsheet.row.ColumnMeanings;
import org.teranga.matching.spreadsheet.row.ValueMeanings;
import org.teranga.matching.upload.RowsAre;
import org.teranga.matching.upload.Spool;

/**
 * A spreadsheet that staff bring, with what is known of its columns.
 *
 * @param rowsAre what its rows are
 * @param reading how it is read
 * @param rows    its bytes
 * @param head    its columns, and some of what stands in them
 * @param said    what somebody has said of this header before
 */
public record UploadedFile(
        RowsAre rowsAre, FileReading reading, Spool rows, SheetHead head, Optional<ColumnMeanings> said) {
    /** Whether it came as a workbook, of which one sheet was taken. */
    public boolean workbook() {
        return reading.workbook();
    }

    /** Whether somebody has to say first what its columns mean, and which line names them. */
    public boolean isUnclear() {
        return said.isEmpty() && (reading.titles() > 0 || !head.allAmong(rowsAre.columns()));
    }

    /** What its columns mean, as far as anybody knows. */
    public List<String> meanings() {
        List<String> guesses = ColumnGuess.of(rowsAre, head.columns());
        return said.map(ColumnMeanings::meanings)
                .filter(known -> known.size() == guesses.size())
                .orElse(guesses);
    }

    /** How the file itself calls one of our columns. */
    public String nameOf(String column) {
        int at = said.map(ColumnMeanings::meanings).orElse(List.of()).indexOf(column);
        return at < 0 || at >= head.columns().size() ? column : head.columns().get(at);
    }

    /** Its rows, to be read as somebody says now, with the words that were said before. */
    MeantSheet sheet(ColumnMeanings now) {
        return meant(now.with(said.map(ColumnMeanings::values).orElse(ValueMeanings.COMMON)));
    }

    /** Its rows, to be read with what its columns mean. */
    public MeantSheet sheet() {
        return meant(said.orElse(ColumnMeanings.BY_NAME.with(ValueMeanings.COMMON)));
    }

    private MeantSheet meant(ColumnMeanings meanings) {
        return new MeantSheet(
                rows, meanings.with(meanings.values().on(reading.today())), reading.titles(), reading.corrections());
    }
}
