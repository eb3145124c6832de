package org.teranga.matching.plan.run;

import java.util.Locale;

/** The stages of a run, in their order. */
public enum Stage {
    /** Nobody has begun. */
    WAITING,
    /** The open offers and needs are read. */
    READING,
    /** Every pair is held against the rules. */
    PAIRING,
    /** The best plan is looked for, and proved. */
    SOLVING,
    /** The plan is written down. */
    STORING,
    /** It is over. */
    ENDED;

    /** Its name in messages and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
