package org.teranga.matching.engine.explanation;

/**
 * A need that has another offer than before.
 *
 * @param need which need
 * @param from the offer that the plan gave it, or {@link #NOTHING}
 * @param to   the offer that it would have, or {@link #NOTHING}
 */
public record Move(int need, int from, int to) {
    /** What stands for no offer. */
    public static final int NOTHING = -1;

    /** Whether the need would be left without an offer. */
    public boolean losesItsPlace() {
        return from != NOTHING && to == NOTHING;
    }
}
