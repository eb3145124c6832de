package org.teranga.matching.upload.file;

import java.time.Instant;
import java.util.UUID;
import org.teranga.matching.upload.RowsAre;

/**
 * A spreadsheet that waits until staff have said what its columns mean. It is brought by one member of staff, who alone sees it, and goes
 * when it is imported, or after an hour.
 *
 * @param id         which one; also whose key its bytes are sealed with
 * @param rowsAre    what its rows are
 * @param workbook   whether it came as a workbook, of which one sheet was taken
 * @param uploadedBy the account of the member of staff
 * @param uploadedAt when
 */
public record Upload(UUID id, RowsAre rowsAre, boolean workbook, UUID uploadedBy, Instant uploadedAt) {}
