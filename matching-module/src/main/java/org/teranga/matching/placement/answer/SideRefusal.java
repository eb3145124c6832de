package org.teranga.matching.placement.answer;

import java.util.Set;
import org.teranga.matching.placement.Party;
import org.teranga.platform.refusal.Refusal;

/**
 * What one of the two sides is told where its answer is refused. What safety, a rule or a check of the other side says is for the team: a
 * host would learn from it that somebody told the team of something, a household what a host has not shown.
 */
final class SideRefusal {
    private static final Set<String> TOLD_TO_BOTH = Set.of(
            "placement.refused.closed",
            "placement.refused.home_taken",
            "placement.refused.changed",
            "placement.refused.not_now");

    private static final String OF_THE_HOST = "placement.refused.missing";

    private SideRefusal() {}

    /** The refusal in words for this side; the same where it is no reason of the team's. */
    static Refusal of(Refusal refused, Party side) {
        String key = refused.key();
        boolean ofTeam = key.startsWith("placement.refused.") || key.startsWith("safety.refused.");
        boolean told = TOLD_TO_BOTH.contains(key) || side == Party.HOST && key.equals(OF_THE_HOST);
        return ofTeam && !told ? Refusal.conflict("answer.refused") : refused;
    }
}
