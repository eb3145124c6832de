/**
 * Spreadsheets that leave the house: whatever feature writes one, as CSV or as a workbook, its cells go through {@link
 * org.teranga.platform.spreadsheet.CellText}, so that what a stranger typed is nowhere calculated.
 */
@NullMarked
package org.teranga.platform.spreadsheet;

import org.jspecify.annotations.NullMarked;
