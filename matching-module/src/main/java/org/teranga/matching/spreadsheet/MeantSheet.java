package org.teranga.matching.spreadsheet;

import org.teranga.matching.spreadsheet.file.SheetSource;
import org.teranga.matching.spreadsheet.row.ColumnMeanings;

/**
 * A spreadsheet with what its columns mean.
 *
 * @param source   its bytes
 * @param meanings of its columns
 */
public record MeantSheet(SheetSource source, ColumnMeanings meanings) {}
