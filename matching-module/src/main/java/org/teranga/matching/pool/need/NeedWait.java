package org.teranga.matching.pool.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.teranga.matching.pool.intake.ExpectedWait;
import org.teranga.matching.pool.intake.RememberedWaits;

/** The honest wait for the first proposal to a need, by the association's own figures. */
@ApplicationScoped
public class NeedWait {
    private final Needs needs;
    private final RememberedWaits remembered;

    @Inject
    NeedWait(Needs needs, Clock clock) {
        this.needs = needs;
        this.remembered = new RememberedWaits(clock);
    }

    /** The wait for a need of this kind, at the association that is open. */
    @Transactional
    public ExpectedWait of(String kind) {
        return remembered.of(kind, since -> needs.wait(kind, since));
    }
}
