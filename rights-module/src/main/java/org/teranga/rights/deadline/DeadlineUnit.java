package org.teranga.rights.deadline;

/** In what a deadline is counted. */
public enum DeadlineUnit implements Coded {
    HOUR,
    DAY,
    /** Monday to Saturday, without public holidays ({@code jours ouvrables}): the earlier reading of "working days". */
    WORKING_DAY,
    MONTH,
    YEAR
}
