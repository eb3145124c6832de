package org.teranga.matching.plan.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.teranga.matching.pool.listing.OpenVersion;
import org.teranga.matching.pool.need.OpenNeed;
import org.teranga.matching.pool.offer.OpenOffer;

/**
 * The offers and needs from which a pool was made, each in its version: the next pool reads those again that changed since, and no other.
 *
 * @param offers all that are open, by id
 * @param needs  all that are open, by id
 */
record OpenPool(List<OpenVersion<OpenOffer>> offers, List<OpenVersion<OpenNeed>> needs) {
    /** Nothing is known yet. */
    static final OpenPool UNREAD = new OpenPool(List.of(), List.of());

    OpenPool {
        offers = List.copyOf(offers);
        needs = List.copyOf(needs);
    }

    /** For the offers of persons with several, the key of the person, by offer. */
    Map<String, String> withSeveral() {
        Map<String, List<String>> byPerson = new HashMap<>();
        for (OpenVersion<OpenOffer> one : offers) {
            if (one.person() != null) {
                byPerson.computeIfAbsent(one.person(), person -> new ArrayList<>(1))
                        .add(one.id().toString());
            }
        }
        Map<String, String> several = new HashMap<>();
        byPerson.forEach((person, theirs) -> {
            if (theirs.size() > 1) {
                theirs.forEach(offer -> several.put(offer, person));
            }
        });
        return several;
    }
}
