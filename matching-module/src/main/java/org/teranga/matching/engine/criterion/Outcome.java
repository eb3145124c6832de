package org.teranga.matching.engine.criterion;

import java.util.Locale;

/** The three outcomes of a criterion for a pair, without points or words. */
public enum Outcome {
    MET,
    NOT_MET,
    /** A cell that it needs is blank. */
    UNKNOWN;

    /** As it is written in JSON and chosen by in messages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
