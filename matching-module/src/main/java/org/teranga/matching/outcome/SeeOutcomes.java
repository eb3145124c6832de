package org.teranga.matching.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.teranga.platform.job.OneByOne;

/** One look at what is to be asked of the stays of the open association, each part in a transaction of its own. Once more does nothing. */
@ApplicationScoped
public class SeeOutcomes {
    private final OutcomeRound round;

    @Inject
    SeeOutcomes(OutcomeRound round) {
        this.round = round;
    }

    /** Begins what is new, writes to whom it is due, ends what is over. */
    public void see() {
        round.begin();
        OneByOne.run("asking what became of a stay", round.toWrite(), round::write);
        round.close();
    }
}
