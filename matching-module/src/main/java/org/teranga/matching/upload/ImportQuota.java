package org.teranga.matching.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.teranga.platform.usage.Measure;
import org.teranga.platform.usage.QuotaGuard;
import org.teranga.platform.usage.Usage;

/** How much an association may bring in, and that it is counted. */
@ApplicationScoped
class ImportQuota {
    private final QuotaGuard guard;
    private final Usage usage;

    @Inject
    ImportQuota(QuotaGuard guard, Usage usage) {
        this.guard = guard;
        this.usage = usage;
    }

    /**
     * Whether offers may come.
     *
     * @throws org.teranga.platform.refusal.Refusal too much for now where the limit of a day, or of storage, is reached
     */
    void offers() {
        guard.admitOffers();
    }

    /**
     * Whether needs may come.
     *
     * @throws org.teranga.platform.refusal.Refusal too much for now where the limit of storage is reached
     */
    void needs() {
        guard.admitRows();
    }

    /** So many offers came in. */
    void cameIn(long offers) {
        usage.countHere(Measure.OFFERS, offers);
    }
}
