package org.teranga.matching.skill;

/**
 * How near two skills are. The numbers are what a search for helpers counts: a neighbour does the greater part of the work (a bookkeeper
 * for an accountant), somebody of the same group knows the field and people in it.
 */
public enum SkillLikeness {
    /** One and the same. */
    SAME(100),
    /** The list names each beside the other. */
    NEIGHBOUR(60),
    /** Of one group, without being neighbours. */
    GROUP(20),
    /** Nothing in common that the list knows of. */
    NONE(0);

    private final int percent;

    SkillLikeness(int percent) {
        this.percent = percent;
    }

    /** Its worth, of a hundred. */
    public int percent() {
        return percent;
    }
}
