/** The file of a spreadsheet: its format, its limits, read and written. */
@NullMarked
package org.teranga.matching.spreadsheet.file;

import org.jspecify.annotations.NullMarked;
