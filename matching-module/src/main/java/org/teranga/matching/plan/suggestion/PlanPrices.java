package org.teranga.matching.plan.suggestion;

import java.util.Optional;
import org.teranga.matching.plan.suggestion.PriceList.Price;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;

/**
 * The prices of a plan: what being placed is worth to each need, and what others would give for each offer. The score of a pair that was
 * chosen is the sum of its two; of any other pair it is at most that.
 *
 * @param needs  the values of the needs
 * @param offers the prices of the offers
 */
public record PlanPrices(PriceList needs, PriceList offers) {
    /**
     * How a pair stands to the plan; empty where need or offer came after it.
     *
     * @param score   what the pair is worth by the plan's rules
     * @param persons how many people it brings into the offer
     */
    public Optional<AgainstPlan> against(NeedId need, OfferId offer, long score, int persons) {
        Optional<Price> value = needs.of(need.value());
        Optional<Price> price = offers.of(offer.value());
        if (value.isEmpty() || price.isEmpty()) {
            return Optional.empty();
        }
        long expected = price.get().of(persons);
        long shortBy = Math.max(0, value.get().points() + expected - score);
        return Optional.of(new AgainstPlan(shortBy, Math.min(shortBy, expected), expected));
    }
}
