package org.teranga.matching.engine.criterion;

import java.util.Locale;

/** What a criterion says of a pair, without words. */
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
