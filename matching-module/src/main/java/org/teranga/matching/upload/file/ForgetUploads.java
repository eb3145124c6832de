package org.teranga.matching.upload.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.teranga.matching.upload.ImportBatches;
import org.teranga.matching.upload.ImportChanges;

/** Removes what has waited too long at the open association: spreadsheets, rows about which nobody decided, and what could be undone. */
@ApplicationScoped
@Transactional
public class ForgetUploads {
    /** How long a spreadsheet waits. */
    public static final Duration WAITS = Duration.ofDays(3);

    private static final Duration UNDECIDED = Duration.ofDays(30);

    private final Uploads uploads;
    private final ImportChanges changes;
    private final ImportBatches batches;
    private final Clock clock;

    @Inject
    ForgetUploads(Uploads uploads, ImportChanges changes, ImportBatches batches, Clock clock) {
        this.uploads = uploads;
        this.changes = changes;
        this.batches = batches;
        this.clock = clock;
    }

    /** Removes them, with their keys; how many. */
    public int forget() {
        List<UUID> late = uploads.before(clock.instant().minus(WAITS));
        late.forEach(uploads::remove);
        batches.forget();
        changes.forget(clock.instant().minus(UNDECIDED));
        return late.size();
    }
}
