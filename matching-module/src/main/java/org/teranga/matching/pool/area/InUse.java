package org.teranga.matching.pool.area;

/**
 * How many offers an association looks after in a department.
 *
 * @param open     for which nobody is proposed
 * @param promised for which a household is on its way: proposed, asked, or both said yes
 * @param placed   where somebody lives, or is helped, now
 */
public record InUse(long open, long promised, long placed) {
    static final InUse NONE = new InUse(0, 0, 0);

    /** All of them: so much of what can be looked after is taken. */
    public long all() {
        return open + promised + placed;
    }

    InUse andOne() {
        return new InUse(open + 1, promised, placed);
    }
}
