/**
 * Spreadsheets as associations have them: CSV whose separator and encoding are recognised, columns by name in any order, limits that no
 * file can break; and CSV as we write it.
 */
@NullMarked
package org.teranga.matching.spreadsheet;

import org.jspecify.annotations.NullMarked;
