package org.teranga.matching.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Removes the spreadsheets of the open association that have waited too long. */
@ApplicationScoped
@Transactional
public class ForgetUploads {
    static final Duration WAITS = Duration.ofHours(1);

    private final Uploads uploads;
    private final Clock clock;

    @Inject
    ForgetUploads(Uploads uploads, Clock clock) {
        this.uploads = uploads;
        this.clock = clock;
    }

    /** Removes them, with their keys; how many. */
    public int forget() {
        List<UUID> late = uploads.before(clock.instant().minus(WAITS));
        late.forEach(uploads::remove);
        return late.size();
    }
}
