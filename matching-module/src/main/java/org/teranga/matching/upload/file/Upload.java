package org.teranga.matching.upload.file;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.upload.RowsAre;

/**
 * A spreadsheet that waits until staff have said what its columns mean, and while rows of it are mended. It is brought by one member of
 * staff; it goes when all of it is imported, or after three days.
 *
 * @param id         which one; also whose key its bytes are sealed with
 * @param rowsAre    what its rows are
 * @param workbook   whether it came as a workbook, of which one sheet was taken
 * @param filled     how many cells took what stands in the one above with which they were joined
 * @param titles     how many lines stand above the one that names the columns, where somebody has said so
 * @param uploadedBy the account of the member of staff
 * @param uploadedAt when
 */
public record Upload(
        UUID id,
        RowsAre rowsAre,
        boolean workbook,
        int filled,
        @Nullable Integer titles,
        UUID uploadedBy,
        Instant uploadedAt) {}
