package org.teranga.matching.upload;

import java.time.Instant;
import java.util.UUID;

/**
 * A row of a spreadsheet that would change a record, and waits until somebody who may decides.
 *
 * @param id      which one
 * @param rowsAre what the record is
 * @param record  the offer or the need
 * @param row     a spreadsheet of this one row; empty where the person was erased
 * @param askedBy the person who brought it
 */
record ImportChange(UUID id, RowsAre rowsAre, UUID record, String row, UUID askedBy, Instant askedAt) {}
