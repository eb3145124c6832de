package org.teranga.matching.upload;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/**
 * A row of a spreadsheet that would change a record, and waits until somebody who may decides.
 *
 * @param id      which one
 * @param rowsAre what the record is
 * @param record  the offer or the need
 * @param row     a spreadsheet of this one row; empty where the person was erased
 * @param askedBy the person who had it go in
 * @param hands   who brought its file, and who typed of its rows
 */
record ImportChange(UUID id, RowsAre rowsAre, UUID record, String row, UUID askedBy, Set<UUID> hands, Instant askedAt) {
    ImportChange {
        hands = Set.copyOf(hands);
    }

    /** Everybody who brought it. */
    Set<UUID> broughtBy() {
        Set<UUID> all = new LinkedHashSet<>(Set.of(askedBy));
        all.addAll(hands);
        return Set.copyOf(all);
    }
}
