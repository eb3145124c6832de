package org.teranga.matching.upload.file;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.teranga.matching.engine.market.fact.Kind;
import org.teranga.matching.spreadsheet.Corrections;
import org.teranga.matching.spreadsheet.MeantSheet;
import org.teranga.matching.spreadsheet.SheetTop;
import org.teranga.matching.spreadsheet.file.SheetLimits;
import org.teranga.matching.spreadsheet.file.SheetSource;
import org.teranga.matching.spreadsheet.row.ColumnMeanings;
import org.teranga.matching.spreadsheet.row.ValueMeanings;
import org.teranga.matching.upload.RowsAre;

/**
 * What the columns of a file probably mean, where nobody is there to be asked and nothing is kept.
 *
 * @param sheet       the file, to be read so
 * @param kindAssumed whether no column says which kind of help it is, and housing is taken for all
 */
public record ProposedColumns(MeantSheet sheet, boolean kindAssumed) {
    /** Columns that tell who somebody is: they are read as words that mean nothing, and dropped. */
    private static final Set<String> PERSONAL =
            Set.of("name", "email", "phone", ColumnMeanings.FIRST_NAME, "about_home");

    /**
     * Proposes them.
     *
     * @throws org.teranga.matching.spreadsheet.file.UnreadableSheet where it is no spreadsheet, or passes a limit
     */
    public static ProposedColumns of(RowsAre rowsAre, SheetSource file, SheetLimits limits, LocalDate today)
            throws IOException {
        List<List<String>> top = SheetTop.of(file, limits);
        int titles = HeaderSearch.of(rowsAre, top, Map.of());
        List<String> guesses =
                new ArrayList<>(top.isEmpty() ? List.of() : ColumnGuess.of(rowsAre, SheetTop.names(top, titles)));
        guesses.replaceAll(guess -> PERSONAL.contains(guess) ? ColumnMeanings.REMARK : guess);
        boolean assumed = !guesses.contains("kind");
        ColumnMeanings meanings =
                new ColumnMeanings(guesses, assumed ? Kind.HOUSING.code() : "", ValueMeanings.COMMON.on(today));
        return new ProposedColumns(new MeantSheet(file, meanings, titles, Corrections.NONE), assumed);
    }
}
