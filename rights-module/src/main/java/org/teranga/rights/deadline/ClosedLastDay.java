package org.teranga.rights.deadline;

/** What becomes of a last day that is a Saturday, a Sunday or a public holiday. */
public enum ClosedLastDay implements Coded {
    /** It is the next working day (code de procédure civile, article 642). */
    MOVES,
    /** It stays. */
    STAYS,
    /** Sources differ: it is said as if it stayed. */
    EITHER
}
