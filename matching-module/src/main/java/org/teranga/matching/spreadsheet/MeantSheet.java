package org.teranga.matching.spreadsheet;

import org.teranga.matching.spreadsheet.file.SheetSource;
import org.teranga.matching.spreadsheet.row.ColumnMeanings;

/**
 * A spreadsheet with what its columns mean.
 *
 * @param source      its bytes
 * @param meanings    of its columns
 * @param titles      how many lines stand above the one with the columns' names
 * @param corrections what somebody has said of single rows, in place of what stands there
 */
public record MeantSheet(SheetSource source, ColumnMeanings meanings, int titles, Corrections corrections) {
    /** A spreadsheet whose first line names its columns. */
    public MeantSheet(SheetSource source, ColumnMeanings meanings) {
        this(source, meanings, 0, Corrections.NONE);
    }
}
