package org.teranga.matching.outcome.row;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.teranga.matching.outcome.SealedOutcomes;
import org.teranga.platform.privacy.ErasedPersons;
import org.teranga.platform.privacy.ErasureReach;

/**
 * Whoever is erased before the sixth month is counted becomes a row without a person first, with what they said; then nothing of it is left
 * under their key. Once more does nothing.
 */
@ApplicationScoped
class KeepOutcomes implements ErasureReach {
    private final SealedOutcomes sealed;
    private final EndedRows rows;
    private final CloseMonths months;

    @Inject
    KeepOutcomes(SealedOutcomes sealed, EndedRows rows, CloseMonths months) {
        this.sealed = sealed;
        this.rows = rows;
        this.months = months;
    }

    @Override
    @Transactional
    public void reach(ErasedPersons who) {
        List<UUID> stays = sealed.laterOf(who.persons());
        if (!stays.isEmpty()) {
            months.count(rows.of(stays));
        }
    }
}
