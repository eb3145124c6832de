package org.teranga.matching.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teranga.matching.pool.locality.Locality;
import org.teranga.matching.spreadsheet.row.ListingRow;

/**
 * Says in the report of a file how many of its rows may be people who are known already. A file that is not small is compared within
 * minutes, by the work that does so for everything that comes in; whoever may not read records is told nothing.
 */
@ApplicationScoped
class ReportedDuplicates {
    private static final int MOST_AT_ONCE = 1_000;

    private final LikelyDuplicates likely;
    private final SpreadsheetRows rows;

    @Inject
    ReportedDuplicates(LikelyDuplicates likely, SpreadsheetRows rows) {
        this.likely = likely;
        this.rows = rows;
    }

    /** Keeps who a row says that somebody is, where it would be new, as long as these are not too many. */
    void state(List<LikelyDuplicates.Stated> stated, ListingRow row, String help, Collection<String> languages) {
        if (stated.size() <= MOST_AT_ONCE) {
            Locality place = rows.locality(row.place());
            stated.add(new LikelyDuplicates.Stated(
                    row.key().line(),
                    help,
                    row.contact().name(),
                    row.contact().phone(),
                    row.contact().email(),
                    place.commune() == null ? place.postcode() : place.commune(),
                    Set.copyOf(languages)));
        }
    }

    /** The report of what would become of a file, with the rows whose people may be known already. */
    ImportReport foreseen(
            ImportReport report, RowsAre rowsAre, Importer importer, List<LikelyDuplicates.Stated> stated) {
        if (!importer.reads() || stated.isEmpty() || stated.size() > MOST_AT_ONCE) {
            return report;
        }
        Set<Long> lines = likely.foreseen(rowsAre, stated);
        return report.with(lines.size()).with(lines);
    }

    /** The report with what is known of its records at once. */
    ImportReport told(ImportReport report, RowsAre rowsAre, Importer importer) {
        List<UUID> brought = List.copyOf(importer.brought());
        return !importer.reads() || brought.isEmpty() || brought.size() > MOST_AT_ONCE
                ? report
                : report.with(likely.among(rowsAre, brought));
    }
}
