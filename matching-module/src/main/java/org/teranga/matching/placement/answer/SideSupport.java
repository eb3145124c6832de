package org.teranga.matching.placement.answer;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.duty.Reach;

/**
 * Whom a side of a stay reaches first, and what there is for it while somebody lives there.
 *
 * @param reach  the duty telephone, who answers, when the team is back
 * @param notOk  what becomes of this side's word that it is not well; null where none is open
 * @param pause  a break without a reason; null where nobody lives there
 * @param help   for who takes somebody in; null for the household, and where there is nothing
 */
public record SideSupport(
        Reach reach,
        @Nullable NotOk notOk,
        @Nullable Pause pause,
        @Nullable HostHelp help) {
    public SideSupport {
        Objects.requireNonNull(reach, "reach");
    }

    /**
     * This side said that it is not well, and nothing is decided yet.
     *
     * @param taken whether somebody of the team looks after it
     * @param until when the team is told once more if nobody does; null where that is past, or somebody does
     */
    public record NotOk(boolean taken, @Nullable Instant until) {}

    /** Whether this side asked for one, and the team has not spoken with it yet. */
    public record Pause(boolean asked) {}

    /**
     * What helps who takes somebody in.
     *
     * @param lesson the path of this week's lesson, after the language; empty for none
     * @param event  the title of the next date for those who help; empty for none
     * @param at     when that is; null for none
     */
    public record HostHelp(
            String lesson, String event, @Nullable Instant at) {}
}
