package org.teranga.matching.upload.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.teranga.platform.privacy.ErasedPersons;
import org.teranga.platform.privacy.ErasureReach;

/** Spreadsheets that wait may name somebody who is erased, and would bring the person back: they go, and can be brought again. */
@ApplicationScoped
class DiscardUploads implements ErasureReach {
    private final Uploads uploads;
    private final Clock clock;

    @Inject
    DiscardUploads(Uploads uploads, Clock clock) {
        this.uploads = uploads;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void reach(ErasedPersons who) {
        uploads.before(clock.instant().plus(Duration.ofDays(1))).forEach(uploads::remove);
    }
}
