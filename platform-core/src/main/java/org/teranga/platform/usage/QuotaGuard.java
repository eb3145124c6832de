package org.teranga.platform.usage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.teranga.platform.refusal.Refusal;

/** Refuses what an association would add beyond a limit, with a sentence that says which limit, and when to come back. */
@ApplicationScoped
public class QuotaGuard {
    private static final int MEGABYTE = 20;

    private final Quotas quotas;

    @Inject
    QuotaGuard(Quotas quotas) {
        this.quotas = quotas;
    }

    /**
     * Lets more offers or rows come in from programs and spreadsheets; what was begun is finished, so that the last file may go over.
     *
     * @throws Refusal too much for now where the day's offers or the storage are used up
     */
    public void admitOffers() {
        quotas.reached(Measure.OFFERS).ifPresent(reached -> {
            throw Refusal.later("quota.offers", reached.pause(), reached.limit());
        });
        admitRows();
    }

    /** Whether there is room for more rows: for what is left out, and not refused, where there is none. */
    public boolean hasRoom() {
        return quotas.reached(Measure.STORAGE).isEmpty();
    }

    /**
     * Lets more rows come in.
     *
     * @throws Refusal too much for now where the storage is used up
     */
    public void admitRows() {
        quotas.reached(Measure.STORAGE).ifPresent(reached -> {
            throw Refusal.later("quota.storage", reached.pause(), reached.limit() >> MEGABYTE);
        });
    }
}
