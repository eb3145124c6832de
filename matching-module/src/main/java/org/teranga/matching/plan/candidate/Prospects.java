package org.teranga.matching.plan.candidate;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.teranga.matching.engine.Demand;
import org.teranga.matching.engine.Scorer;
import org.teranga.matching.engine.explanation.Blanks;
import org.teranga.matching.engine.explanation.Change;
import org.teranga.matching.engine.explanation.Unlock;
import org.teranga.matching.engine.explanation.Unlocks;
import org.teranga.matching.pool.intake.Prospect;

/** Puts an outlook together: what the engine says of a need or an offer, and nothing else. */
final class Prospects {
    /** A household is asked about nothing that protects it, and about nobody whom it would have to part from. */
    private static final Set<String> OF_HOUSEHOLDS = Set.of("radius", "dates", "common_language");

    /** What protects households, or who lives there, is nothing to ask about. */
    private static final Set<String> OF_HOSTS = Set.of("dates", "pets", "smoking", "children");

    private Prospects() {}

    /** The outlook of a need. */
    static Prospect ofNeed(Scorer scorer, int need) {
        return of(
                scorer.count(need) > 0,
                () -> new Blanks(scorer).ofNeed(need),
                () -> new Unlocks(scorer).ofNeed(need),
                OF_HOUSEHOLDS);
    }

    /** The outlook of an offer. */
    static Prospect ofOffer(Scorer scorer, int offer) {
        return of(
                new Demand(scorer).possible(offer, Demand.NOBODY),
                () -> new Blanks(scorer).ofOffer(offer),
                () -> new Unlocks(scorer).ofOffer(offer),
                OF_HOSTS);
    }

    /** A blank or a change is named, and looked for, only where nothing is possible as it is; a change only where nothing is to be said first. */
    private static Prospect of(
            boolean possible, Supplier<List<String>> blanks, Supplier<List<Unlock>> unlocks, Set<String> askable) {
        if (possible) {
            return Prospect.POSSIBLE;
        }
        List<String> missing = blanks.get();
        if (!missing.isEmpty()) {
            return new Prospect(false, missing, null, 0);
        }
        return unlocks.get().stream()
                .map(Unlock::change)
                .filter(change -> askable.contains(change.criterion()))
                .filter(change -> !change.detail().equals(Change.ASK))
                .findFirst()
                .map(change -> new Prospect(false, List.of(), change.criterion(), kilometres(change)))
                .orElse(new Prospect(false, List.of(), null, 0));
    }

    private static int kilometres(Change change) {
        return change.criterion().equals("radius") ? Integer.parseInt(change.detail()) : 0;
    }
}
