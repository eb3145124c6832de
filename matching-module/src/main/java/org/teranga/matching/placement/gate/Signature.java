package org.teranga.matching.placement.gate;

import java.util.List;
import org.teranga.matching.placement.Party;
import org.teranga.platform.decision.Decision;

/**
 * A signature under the agreement of the three.
 *
 * @param side     whose; the team's is the association's
 * @param decision when, by which way, and under what
 * @param changes  the names of what is another by now; empty where it holds
 */
public record Signature(Party side, Decision decision, List<String> changes) {
    public Signature {
        changes = List.copyOf(changes);
    }

    /** Whether it stands under what holds now. */
    public boolean holds() {
        return changes.isEmpty();
    }
}
