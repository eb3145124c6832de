/** One row of a spreadsheet: its cells, what their words mean, and the need or offer that it tells of. */
@NullMarked
package org.teranga.matching.spreadsheet.row;

import org.jspecify.annotations.NullMarked;
