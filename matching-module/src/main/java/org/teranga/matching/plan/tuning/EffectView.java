package org.teranga.matching.plan.tuning;

import java.util.List;

/**
 * The effect of other rules on today's pool ({@code matching/plan/tuning/_effect}), in words and figures; no household is named.
 *
 * @param verdict  the whole in a sentence or two
 * @param before   what the rules in force are called: {@code v14}
 * @param after    what the others are called
 * @param groups   the share with a suggestion, everybody first; groups too small to be told are left out
 * @param kinds    how each kind of help fares; none where there is one only
 * @param widest   the largest difference of a group in percentage points, at least ten: how long a bar may be
 * @param figures  the plan as a whole
 * @param warnings what should be thought about before publishing
 * @param counted  what it was computed on, and that nothing has changed
 */
public record EffectView(
        String verdict,
        String before,
        String after,
        List<Group> groups,
        List<OfKind> kinds,
        double widest,
        List<Figure> figures,
        List<String> warnings,
        String counted) {
    public EffectView {
        groups = List.copyOf(groups);
        kinds = List.copyOf(kinds);
        figures = List.copyOf(figures);
        warnings = List.copyOf(warnings);
    }

    /**
     * How a group fares.
     *
     * @param label  which
     * @param before the share before, in per cent, with one decimal
     * @param after  the share after
     * @param points the difference in percentage points
     */
    public record Group(String label, double before, double after, double points) {}

    /**
     * How a kind of help fares.
     *
     * @param label  which
     * @param needs  how many there are
     * @param before how many have a suggestion before
     * @param after  how many have one after
     * @param moved  how many have another one
     */
    public record OfKind(String label, int needs, int before, int after, int moved) {
        /** How many more have a suggestion after. */
        public int more() {
            return after - before;
        }
    }

    /** A figure of both plans, and the difference in words; empty where it says nothing. */
    public record Figure(String label, String before, String after, String change) {}
}
