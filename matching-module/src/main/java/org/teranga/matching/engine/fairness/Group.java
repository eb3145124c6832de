package org.teranga.matching.engine.fairness;

import java.util.Locale;

/** Households that a plan may pass over, and everybody beside them. A household may be in several. */
public enum Group {
    EVERYBODY,
    /** Waiting for as long as the rules count in full, or longer. */
    WAITING,
    /** With five possible offers or fewer, and at least one. */
    FEW_CANDIDATES,
    /** Five persons or more. */
    LARGE,
    /** Speaking only languages that fewer than one offer in twenty speaks. */
    RARE_LANGUAGE,
    /** A woman alone, or with her children. */
    WOMAN_ALONE,
    /** In need of a home without steps. */
    STEP_FREE;

    /** Fewer households than this are not shown by the name of their group. */
    public static final int FEW = 5;

    /** As it is written in the database and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
