package org.teranga.matching.upload;

import org.teranga.matching.spreadsheet.RowStatus;

/**
 * What became of a row that could be read.
 *
 * @param line   the line on which it begins, from 1
 * @param status accepted, updated or unchanged
 */
record Taken(long line, RowStatus status) {}
