package org.teranga.matching.pool.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The honest answer to those who wait, without a figure of ours: whether anybody could be brought together with them now, which blanks they
 * would have to fill in, and which one change of their own would open the most.
 *
 * @param possible   whether any pair is possible at present
 * @param missing    where none is: the fields that they left blank and that stand between them and somebody
 * @param change     the rule by which they would have more to choose from, if it could be met; null where there is none about which they can
 *                   be asked
 * @param kilometres how much farther it would be to look, where that is the change; else 0
 */
public record Prospect(
        boolean possible, List<String> missing, @Nullable String change, int kilometres) {
    /** There is somebody. */
    public static final Prospect POSSIBLE = new Prospect(true, List.of(), null, 0);

    public Prospect {
        missing = List.copyOf(missing);
        if (possible && !missing.isEmpty()) {
            throw new IllegalArgumentException("what is possible lacks nothing, and not " + missing);
        }
    }

    /** Which sentence says it: {@code possible}, {@code missing} where an answer of theirs is needed first, {@code none}. */
    public String sentence() {
        if (possible) {
            return "possible";
        }
        return missing.isEmpty() ? "none" : "missing";
    }
}
