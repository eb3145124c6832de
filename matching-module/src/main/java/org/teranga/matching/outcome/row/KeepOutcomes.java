package org.teranga.matching.outcome.row;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.teranga.platform.privacy.ErasedPersons;
import org.teranga.platform.privacy.ErasureReach;

/**
 * Whoever is erased before what was said is counted becomes a row without a person first, which waits sealed until its month is closed; then nothing
 * of it is left under their key. Once more does nothing.
 */
@ApplicationScoped
class KeepOutcomes implements ErasureReach {
    private final CloseMonths months;

    @Inject
    KeepOutcomes(CloseMonths months) {
        this.months = months;
    }

    @Override
    @Transactional
    public void reach(ErasedPersons who) {
        months.keep(who.persons());
    }
}
