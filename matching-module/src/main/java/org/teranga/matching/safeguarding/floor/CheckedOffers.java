package org.teranga.matching.safeguarding.floor;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.safeguarding.policy.Policy;
import org.teranga.matching.safeguarding.policy.standing.AskedPeople;
import org.teranga.matching.safeguarding.policy.standing.CheckStanding;
import org.teranga.matching.safeguarding.policy.standing.ChecksShown;

/**
 * Offers as they were read once, to be held against as many policies and days as somebody wants to know of.
 *
 * @param people of whom something can be asked about each
 * @param shown  what counted of what they have shown on the day of the reading, and counts later as far as it has not ended
 */
public record CheckedOffers(Map<OfferId, AskedPeople> people, ChecksShown shown) {
    public CheckedOffers {
        Objects.requireNonNull(people, "people");
        Objects.requireNonNull(shown, "shown");
    }

    /** Holds them against a policy, on the day of the reading or a later one. */
    public CheckStanding against(Policy policy, LocalDate day) {
        return new CheckStanding(policy, shown, day);
    }
}
