package org.teranga.tenantadmin.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.teranga.platform.privacy.ErasedPersons;
import org.teranga.platform.privacy.ErasureReach;

/** An archive that is kept for somebody to fetch holds everybody's file, and nobody here can open it: it goes, and is made anew. */
@ApplicationScoped
class DiscardExports implements ErasureReach {
    private final Exports exports;
    private final Clock clock;

    @Inject
    DiscardExports(Exports exports, Clock clock) {
        this.exports = exports;
        this.clock = clock;
    }

    @Override
    public void reach(ErasedPersons who) {
        exports.discard(clock.instant());
    }
}
