package org.teranga.matching.run;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.teranga.matching.engine.explanation.Change;
import org.teranga.matching.engine.explanation.Unlock;
import org.teranga.matching.intake.Prospect;

/** Puts an outlook together. */
final class Prospects {
    private Prospects() {}

    /**
     * The outlook; a change is named, and looked for, only where nothing is possible as it is.
     *
     * @param unlocks what one change would open, the best first
     * @param askable the rules about which these people can be asked
     */
    static Prospect of(boolean possible, Supplier<List<Unlock>> unlocks, Set<String> askable) {
        if (possible) {
            return Prospect.POSSIBLE;
        }
        return unlocks.get().stream()
                .map(Unlock::change)
                .filter(change -> askable.contains(change.criterion()))
                .filter(change -> !change.detail().equals(Change.ASK))
                .findFirst()
                .map(change -> new Prospect(false, change.criterion(), kilometres(change)))
                .orElse(new Prospect(false, null, 0));
    }

    private static int kilometres(Change change) {
        return change.criterion().equals("radius") ? Integer.parseInt(change.detail()) : 0;
    }
}
