package org.teranga.matching.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * Says in the report of a file how many of its rows may be people who are known already. A file that is not small is compared within
 * minutes, by the work that does so for everything that comes in; whoever may not read records is told nothing.
 */
@ApplicationScoped
class ReportedDuplicates {
    private static final int MOST_AT_ONCE = 1_000;

    private final LikelyDuplicates likely;

    @Inject
    ReportedDuplicates(LikelyDuplicates likely) {
        this.likely = likely;
    }

    /** The report with what is known of its records at once. */
    ImportReport told(ImportReport report, RowsAre rowsAre, Importer importer) {
        List<UUID> brought = List.copyOf(importer.brought());
        return !importer.reads() || brought.isEmpty() || brought.size() > MOST_AT_ONCE
                ? report
                : report.with(likely.among(rowsAre, brought));
    }
}
