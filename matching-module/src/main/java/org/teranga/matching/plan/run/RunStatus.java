package org.teranga.matching.plan.run;

import java.util.Locale;

/** The states of a run. */
public enum RunStatus {
    /** Asked for; a node will take it. */
    QUEUED,
    /** A node computes it. */
    RUNNING,
    /** Its plan can be read. */
    DONE,
    /** It has no plan, and says why. */
    FAILED;

    /** Its name in JSON and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is over. */
    public boolean ended() {
        return this == DONE || this == FAILED;
    }
}
