package org.teranga.matching.stay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What falls due today in the stays of the open association: a task in a file, the question how one is, a call. Once more does nothing. */
@ApplicationScoped
public class DueStays {
    private final StayRound round;
    private final AskStays askStays;

    @Inject
    DueStays(StayRound round, AskStays askStays) {
        this.round = round;
        this.askStays = askStays;
    }

    /** Sees to all of it, each part in a transaction of its own. */
    public void see() {
        round.go();
        askStays.due().forEach(askStays::ask);
        askStays.calls();
    }
}
