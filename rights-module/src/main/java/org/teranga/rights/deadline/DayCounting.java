package org.teranga.rights.deadline;

/** Which days count. */
public enum DayCounting implements Coded {
    /** The day after is the first, and the last one counts (code de procédure civile, articles 640 and 641). */
    ORDINARY,
    /** Neither the first nor the last day counts ({@code délai franc}; Conseil d'État, 4 June 1954, Décines-Charpieu): one day more. */
    FULL,
    /** The day itself is the first. */
    INCLUSIVE,
    /** From hour to hour: it ends at the hour at which it began. Of hours only. */
    CLOCK,
    /** Sources and courts differ between {@link #FULL} and {@link #ORDINARY}: the earlier one is said. */
    EITHER
}
