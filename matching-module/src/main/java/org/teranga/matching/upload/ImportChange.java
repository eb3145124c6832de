package org.teranga.matching.upload;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of a spreadsheet that would change a record, and waits until somebody who may decides.
 *
 * @param id      which one
 * @param rowsAre what the record is
 * @param record  the offer or the need
 * @param row     a spreadsheet of this one row; empty where the person was erased
 * @param askedBy the person who had it go in
 * @param fileBy  who brought its file, where that is somebody else
 */
record ImportChange(
        UUID id,
        RowsAre rowsAre,
        UUID record,
        String row,
        UUID askedBy,
        @Nullable UUID fileBy,
        Instant askedAt) {
    /** Everybody who brought it. */
    Set<UUID> broughtBy() {
        Set<UUID> all = new LinkedHashSet<>(Set.of(askedBy));
        if (fileBy != null) {
            all.add(fileBy);
        }
        return Set.copyOf(all);
    }
}
