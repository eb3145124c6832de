package org.teranga.matching.spreadsheet;

/**
 * A spreadsheet with what its columns mean.
 *
 * @param source   its bytes
 * @param meanings of its columns
 */
public record MeantSheet(SheetSource source, ColumnMeanings meanings) {}
