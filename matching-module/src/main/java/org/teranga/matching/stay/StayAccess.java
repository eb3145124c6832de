package org.teranga.matching.stay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.teranga.platform.refusal.Refusal;

/** Lets nobody of the team come to a stay in which they are a side, or live: for them there is none. */
@ApplicationScoped
public class StayAccess {
    private final ListStays stays;

    @Inject
    StayAccess(ListStays stays) {
        this.stays = stays;
    }

    /** Whether there is one for who asks. */
    public boolean reads(UUID placement) {
        return stays.reads(placement);
    }

    /** @throws Refusal not found where there is none for who asks */
    public void require(UUID placement) {
        stays.one(placement);
    }
}
